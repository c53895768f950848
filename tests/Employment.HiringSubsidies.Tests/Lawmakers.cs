using Employment.Contracts.Policies.V1;
using Employment.Platform.Identity;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Publish texts of a made-up grant in the real Policies while everything runs.</summary>
internal sealed class Lawmakers : IDisposable
{
    private const string City = "410800";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly HiringHost host;
    private readonly GrpcChannel channel;

    private Lawmakers(HiringHost host)
    {
        this.host = host;
        channel = GrpcChannel.ForAddress(host.PoliciesUrl);
    }

    public MadeUpGrant Grant { get; } = new();

    public static async Task<Lawmakers> OfANewGrantAsync(HiringHost host)
    {
        var makers = new Lawmakers(host);
        await makers.PublishAsync(makers.Grant.FirstText(), "2023-01-01");
        return makers;
    }

    /// <summary>Publishes the text that takes the first one's place from a day, and another fund's.</summary>
    public Task SupersedeAsync(string from, int insuredMonths = 1) => PublishAsync(Grant.SuccessorText(from, insuredMonths, "EMPLOYMENT_SUBSIDY"), from);

    public Task GoOnIn2024Async() => PublishAsync(Grant.NextYearText(), "2024-01-01");

    public void Dispose() => channel.Dispose();

    /// <summary>Uploaded by one, published by another; done once the service answers by it, and the claims' service has forgotten what it read before.</summary>
    private async Task PublishAsync(IReadOnlyDictionary<string, string> files, string from)
    {
        var catalogue = new CatalogueService.CatalogueServiceClient(channel);
        var upload = new UploadDraftRequest { RequestId = New(), Title = Grant.Measure, Why = "A text of a test." };
        upload.Files.Add(files.Select(file => new PolicyText { Path = file.Key, Text = file.Value }));
        var draft = (await catalogue.UploadDraftAsync(upload, As("editor", "policies.edit"))).Draft.Draft_;
        var edition = (await catalogue.PublishDraftAsync(
            new PublishDraftRequest { RequestId = New(), Draft = draft, EffectiveOn = from, Why = "Compared." }, As("publisher", "policies.publish"))).Edition.Number;
        await Eventually.IsTrueAsync(async () => await AnswersWithAsync() >= edition, "the Policies answer by the text", Soon);
        ((MemoryCache)host.Services.GetRequiredService<IMemoryCache>()).Clear();
    }

    private async Task<int> AnswersWithAsync()
    {
        try
        {
            return (await new PolicyService.PolicyServiceClient(channel).GetMeasureAsync(new GetMeasureRequest { Measure = Grant.Measure, Region = Staff.County, On = "2023-11-01" })).Edition;
        }
        catch (RpcException unknown) when (unknown.StatusCode == StatusCode.InvalidArgument)
        {
            return 0;
        }
    }

    private Metadata As(string name, string permission) => host.As(new CallerIdentity(name, [], [permission], City));

    private static string New() => Guid.NewGuid().ToString("D");
}

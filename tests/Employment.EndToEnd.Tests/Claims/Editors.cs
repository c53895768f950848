using Employment.Contracts.Policies.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.Testing;
using Grpc.Core;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>The city's policy editors, who publish a made-up grant and the text that takes its place, while everything runs.</summary>
internal sealed class Editors(ClaimSystem system, MadeUpGrant grant)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    public MadeUpGrant Grant => grant;

    public Task PublishFirstAsync() => PublishAsync(grant.FirstText(), "2023-01-01", MadeUpGrant.First);

    public Task SupersedeAsync(string from) => PublishAsync(grant.SuccessorText(from), from, MadeUpGrant.Successor);

    /// <summary>Uploaded by an editor and published by a second person; done once the service answers by it.</summary>
    private async Task PublishAsync(IReadOnlyDictionary<string, string> files, string from, string version)
    {
        var catalogue = new CatalogueService.CatalogueServiceClient(system.People.Calls);
        var upload = new UploadDraftRequest { RequestId = Office.New(), Title = grant.Measure, Why = "A text of a test." };
        upload.Files.Add(files.Select(file => new PolicyText { Path = file.Key, Text = file.Value }));
        var draft = (await catalogue.UploadDraftAsync(upload, await system.People.StaffAsync("POLICY_EDITOR", PeopleSystem.City))).Draft.Draft_;
        await catalogue.PublishDraftAsync(
            new PublishDraftRequest { RequestId = Office.New(), Draft = draft, EffectiveOn = from, Why = "Compared." }, await system.People.StaffAsync("POLICY_APPROVER", PeopleSystem.City));
        await Eventually.IsTrueAsync(async () => await VersionAsync() == version, $"the law names {version}", Soon);
    }

    private async Task<string> VersionAsync()
    {
        try
        {
            return (await new PolicyService.PolicyServiceClient(system.People.Calls).GetMeasureAsync(
                new GetMeasureRequest { Measure = grant.Measure, Region = PeopleSystem.County, On = "2023-11-01" })).Version;
        }
        catch (RpcException unknown) when (unknown.StatusCode == StatusCode.InvalidArgument)
        {
            return "";
        }
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Employment.Contracts.Policies.V1;
using Employment.Testing;
using Grpc.Net.Client;
using Shouldly;

namespace Employment.EndToEnd.Tests.Catalogue;

/// <summary>The running system with an editor and two publishers, and what they do through the gateway.</summary>
internal sealed class LivingSystem : IAsyncDisposable
{
    private static readonly SeededAccount[] Staff =
        [new("editor-1", "POLICY_EDITOR"), new("publisher-1", "POLICY_APPROVER"), new("publisher-2", "POLICY_APPROVER")];

    private readonly HttpClient client;
    private readonly List<GrpcChannel> channels;

    private LivingSystem(RunningSystem system)
    {
        System = system;
        client = new HttpClient { BaseAddress = system.Gateway.HttpUrl };
        channels = [.. system.PolicyReplicas.Select(replica => GrpcChannel.ForAddress(replica.GrpcUrl))];
    }

    public RunningSystem System { get; }

    /// <summary>Token of the policy editor.</summary>
    public string Editor { get; private set; } = "";

    /// <summary>Token of a policy approver.</summary>
    public string Publisher { get; private set; } = "";

    /// <summary>Token of another.</summary>
    public string OtherPublisher { get; private set; } = "";

    /// <summary>A client of each replica, past the gateway.</summary>
    public IEnumerable<PolicyService.PolicyServiceClient> Replicas => channels.Select(channel => new PolicyService.PolicyServiceClient(channel));

    /// <summary>Starts it. Besides the policies it has accounts, so that its people can sign in, and the rest where a test needs it.</summary>
    public static async Task<LivingSystem> StartAsync(
        int policyReplicas, CancellationToken cancellationToken, PostgresServer? postgres = null, IReadOnlyDictionary<string, string?>? more = null, bool isWhole = false)
    {
        var settings = new Dictionary<string, string?>(more ?? new Dictionary<string, string?>())
        {
            ["Platform__BusinessDate"] = "2024-12-01",
        };
        var seed = SeededAccount.Seed(Staff);
        var people = isWhole ? new PeopleSettings { DemoSeed = seed } : new PeopleSettings { DemoSeed = seed, Started = ["accounts"] };
        var living = new LivingSystem(await RunningSystem.StartAsync(settings, policyReplicas, postgres, people: people, cancellationToken: cancellationToken));
        await living.SignInAsync(cancellationToken);
        return living;
    }

    public static JsonArray FilesOf(IReadOnlyDictionary<string, string> files) =>
        [.. files.Select(file => new JsonObject { ["path"] = file.Key, ["text"] = file.Value })];

    /// <summary>Uploads the made-up notice; the id of its draft.</summary>
    public async Task<string> UploadNoticeAsync()
    {
        var (status, answer) = await PostAsync("/v1/drafts", Editor, new JsonObject
        {
            ["requestId"] = Guid.NewGuid().ToString(),
            ["title"] = "试〔2025〕1号",
            ["why"] = "The made-up notice of 2025.",
            ["files"] = FilesOf(Notice2025.Files),
        });
        status.ShouldBe(200, answer.ToJsonString());
        return (string)answer["draft"]!["draft"]!;
    }

    public Task<(int Status, JsonNode Answer)> PublishAsync(string draft, string token, string? requestId = null, string effectiveOn = "2025-01-01") =>
        PostAsync($"/v1/drafts/{draft}:publish", token, new JsonObject
        {
            ["requestId"] = requestId ?? Guid.NewGuid().ToString(),
            ["effectiveOn"] = effectiveOn,
            ["why"] = "Compared with the text.",
        });

    public Task<(int Status, JsonNode Answer)> GetAsync(string path, string? token) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path), token);

    public Task<(int Status, JsonNode Answer)> PostAsync(string path, string? token, JsonNode body) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) }, token);

    public async ValueTask DisposeAsync()
    {
        channels.ForEach(channel => channel.Dispose());
        client.Dispose();
        await System.DisposeAsync();
    }

    private async Task SignInAsync(CancellationToken cancellationToken)
    {
        Editor = await Staff[0].SignInAsync(client, cancellationToken);
        Publisher = await Staff[1].SignInAsync(client, cancellationToken);
        OtherPublisher = await Staff[2].SignInAsync(client, cancellationToken);
    }

    private async Task<(int Status, JsonNode Answer)> SendAsync(HttpRequestMessage request, string? token)
    {
        using (request)
        {
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            using var response = await client.SendAsync(request);
            return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
        }
    }
}

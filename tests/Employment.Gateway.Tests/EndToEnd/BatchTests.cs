using System.Net;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>Batches through the gateway, over REST and as a stream.</summary>
public sealed class BatchTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private const string Batch = "/v1/entitlements:batchEvaluate";
    private readonly RestClient rest = new(fixture.Gateway.Http);

    [Fact]
    public async Task Batch_ItemsThatCannotBeRead_SayWhyAndLeaveTheOthers()
    {
        using var response = await rest.PostAsync(
            """
            {"items": [{"id": "a", "request": {"region": "1"}}, {"request": {"facts": {"nose": 1, "person": {"groups": ["NO"]}}}, "id": "b"},
              {"id": "c", "colour": "red", "id": "c2"}, null, 5, {"id": 7}, {"id": "d", "request": {"region": "2"}}]}
            """,
            Batch);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var results = (await RestClient.JsonAsync(response))["results"]!.AsArray();

        results.Select(result => result!["id"]?.GetValue<string>()).ShouldBe(["a", "b", "c2", null, null, null, "d"]);
        results[0]!["answer"]!["region"]!.GetValue<string>().ShouldBe("1");
        results[6]!["answer"]!["region"]!.GetValue<string>().ShouldBe("2");
        Fields(results[1]!).ShouldBe(["request.facts.nose", "request.facts.person.groups[0]"]);
        Fields(results[2]!).ShouldBe(["colour", "id"]);
        Fields(results[3]!).ShouldBe([null]);
        Fields(results[4]!).ShouldBe([null]);
        Fields(results[5]!).ShouldBe(["id"]);
    }

    [Theory]
    [InlineData("""{"items": [{"id": "a"}, {"id": ]}""")]
    [InlineData("""{"items": 5}""")]
    [InlineData("""{"item": []}""")]
    public async Task Batch_ThatIsNone_IsRefusedAsAWhole(string body) =>
        await RestClient.ProblemAsync(await rest.PostAsync(body, Batch), HttpStatusCode.BadRequest, "INVALID_ARGUMENT");

    [Fact]
    public async Task Batch_UpToEightMegabytes_IsTaken()
    {
        const string Body = """{"items": [{"id": "a"}]}""";
        using var taken = await rest.PostAsync(Body + new string(' ', (8 * 1024 * 1024) - Body.Length), Batch);
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var refused = await rest.PostAsync(Body + new string(' ', (8 * 1024 * 1024) - Body.Length + 1), Batch);
        refused.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Stream_ClientThatNeverReads_IsStoppedAndHindersNobody()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var call = new BatchService.BatchServiceClient(fixture.Gateway.Channel).StreamEvaluateEntitlements(cancellationToken: cancellation);
        var sent = 0;
        Task stopped;
        do
        {
            var writing = call.RequestStream.WriteAsync(Item(new string('y', 32 * 1024)), cancellation);
            stopped = await Task.WhenAny(writing, Task.Delay(TimeSpan.FromSeconds(2), cancellation)) == writing ? Task.CompletedTask : writing;
            sent++;
        }
        while (stopped.IsCompleted && sent < 4000);

        // 4,000 would be 125 MB of requests and twice as much of answers.
        sent.ShouldBeLessThan(4000);
        (await rest.GetAsync("/v1/measures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        for (var read = 0; read < sent; read++)
        {
            (await call.ResponseStream.MoveNext(cancellation)).ShouldBeTrue();
        }

        await stopped;
    }

    private static StreamEvaluateEntitlementsRequest Item(string region) =>
        new() { Item = new BatchItem { Id = "a", Request = new EvaluateEntitlementsRequest { Region = region } } };

    private static string?[] Fields(System.Text.Json.Nodes.JsonNode result) =>
        [.. result["error"]!["violations"]!.AsArray().Select(violation => violation!["field"]?.GetValue<string>())];
}

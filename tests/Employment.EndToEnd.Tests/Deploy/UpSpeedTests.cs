using System.Net;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>How soon ./deploy/up is ready; run with no other test beside it, which would be measured too.</summary>
[Collection(nameof(UpSpeedTests))]
[CollectionDefinition(nameof(UpSpeedTests), DisableParallelization = true)]
public sealed class UpSpeedTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Up_OnBuiltTree_IsReadyWithin20SecondsAndAnswers()
    {
        using var settings = new UpSettings { Demo = "people" };
        await (await UpRun.StartReadyAsync(settings, Ct)).StopAsync(Ct);
        var started = TimeProvider.System.GetTimestamp();

        await using var run = await UpRun.StartReadyAsync(settings, Ct);

        TimeProvider.System.GetElapsedTime(started).TotalSeconds.ShouldBeLessThan(20);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{settings.HttpPort}/health/ready"), Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

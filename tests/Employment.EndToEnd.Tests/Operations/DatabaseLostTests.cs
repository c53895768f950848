using System.Net;
using Employment.EndToEnd.Tests.Catalogue;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>PostgreSQL dies under the running system and comes back.</summary>
public sealed class DatabaseLostTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    // Two rounds of health checks, which come every five seconds.
    private static readonly TimeSpan UntilNoticed = TimeSpan.FromSeconds(12);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Postgres_KilledAndBack_EvaluationGoesOnAndPublicationReturns()
    {
        await using var postgres = await PostgresServer.StartAsync(Ct);
        await using var living = await LivingSystem.StartAsync(policyReplicas: 2, Ct, postgres);
        var draft = await living.UploadNoticeAsync();

        await postgres.Kill9Async();
        await ShouldGoOnAsync(living, draft);
        await Eventually.IsTrueAsync(() => SaysAsync(living, "employment_health_check{check=\"postgres\"} 0"), "every replica has noticed", UntilNoticed, Ct);
        await ShouldGoOnAsync(living, draft);
        foreach (var process in living.System.PolicyReplicas.Append(living.System.Gateway))
        {
            (await StatusAsync(process, "/health/live")).ShouldBe(HttpStatusCode.OK);
            (await StatusAsync(process, "/health/ready")).ShouldBe(HttpStatusCode.OK);
        }

        await postgres.RestartAsync(Ct);
        await Eventually.IsTrueAsync(async () => (await living.PublishAsync(draft, living.Publisher)).Status == 200, "the draft is published", Limit, Ct);
        foreach (var replica in living.Replicas)
        {
            await Eventually.IsTrueAsync(async () => await replica.AnswerAsync(Applicants.NewFormWorker) == "Entitled 2025 300000", "a replica answers by the notice", Limit, Ct);
        }

        await Eventually.IsTrueAsync(() => SaysAsync(living, "employment_health_check{check=\"postgres\"} 1"), "every replica is well", UntilNoticed, Ct);
    }

    /// <summary>What answers from memory answers; what needs the database says that it is away, and is no fault.</summary>
    private static async Task ShouldGoOnAsync(LivingSystem living, string draft)
    {
        foreach (var replica in living.Replicas)
        {
            (await replica.AnswerAsync(Applicants.SkilledEmployee)).ShouldBe("NotEntitled 2024 0 on");
        }

        (await living.GetAsync("/v1/measures", token: null)).Status.ShouldBe(200);
        var (status, answer) = await living.PublishAsync(draft, living.Publisher);
        status.ShouldBe(503, answer.ToJsonString());
        ((string)answer["code"]!).ShouldBe("UNAVAILABLE");
        (await living.GetAsync("/v1/drafts", living.Editor)).Status.ShouldBe(503);
    }

    private static async Task<bool> SaysAsync(LivingSystem living, string line)
    {
        using var client = new HttpClient();
        var pages = await Task.WhenAll(living.System.PolicyReplicas.Select(replica => client.GetStringAsync(new Uri(replica.OperationsUrl, "/metrics"), Ct)));
        return pages.All(page => page.Contains(line, StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> StatusAsync(ServiceProcess process, string path)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(process.HttpUrl, path), Ct);
        return answer.StatusCode;
    }
}

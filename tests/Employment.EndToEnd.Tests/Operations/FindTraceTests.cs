using System.Diagnostics;
using Employment.EndToEnd.Tests.Catalogue;
using Employment.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>From the trace id of an answer to what every process says of the call, without anything but the logs.</summary>
public sealed class FindTraceTests
{
    private const string Rpc = "employment.policies.v1.CatalogueService/ListDrafts";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Find_FailedAndSlowCalls_ShowsGatewayAndServiceInOrder()
    {
        await using var living = await LivingSystem.StartAsync(policyReplicas: 1, Ct, more: new Dictionary<string, string?> { ["Platform__SlowCallMs"] = "200" });
        await using var database = new NpgsqlConnection(living.System.ConnectionString);
        await database.OpenAsync(Ct);

        await ExecuteAsync(database, "ALTER TABLE policies.draft RENAME TO draft_away");
        var (failedRest, failedGrpc) = (await living.TraceIdOfAsync("/v1/drafts", living.Editor), await living.GrpcTraceIdAsync());
        await ExecuteAsync(database, "ALTER TABLE policies.draft_away RENAME TO draft");
        var slowRest = await SlowAsync(living, database, () => living.TraceIdOfAsync("/v1/drafts", living.Editor));
        var slowGrpc = await SlowAsync(living, database, living.GrpcTraceIdAsync);

        await ShouldFindAsync(failedRest, "GET /v1/drafts failed: 500 after", $"{Rpc} failed: Internal after");
        await ShouldFindAsync(failedGrpc, $"{Rpc} failed: Internal after", $"{Rpc} failed: Internal after");
        await ShouldFindAsync(slowRest, "GET /v1/drafts was slow: 200 after", $"{Rpc} was slow: OK after");
        await ShouldFindAsync(slowGrpc, $"{Rpc} was slow: OK after", $"{Rpc} was slow: OK after");
        (await FindAsync(failedRest)).Output.ShouldContain("42P01");
    }

    [Fact]
    public async Task Find_WhatIsNoIdOrNowhere_SaysSo()
    {
        (await FindAsync("410802")).ShouldSatisfyAllConditions(run => run.Code.ShouldBe(1), run => run.Output.ShouldContain("is no trace id"));
        (await FindAsync("00000000000000000000000000000001")).ShouldSatisfyAllConditions(run => run.Code.ShouldBe(1), run => run.Output.ShouldContain("no line in"));
    }

    /// <summary>Makes a call while the table it reads is held for longer than a call may take.</summary>
    private static async Task<string> SlowAsync(LivingSystem living, NpgsqlConnection database, Func<Task<string>> call)
    {
        await using var held = await database.BeginTransactionAsync(Ct);
        await ExecuteAsync(database, "LOCK TABLE policies.draft IN ACCESS EXCLUSIVE MODE");
        var trace = call();
        await using var observer = new NpgsqlConnection(living.System.ConnectionString);
        await observer.OpenAsync(Ct);
        await Eventually.IsTrueAsync(() => HasWaitedAsync(observer), "the call has waited", TimeSpan.FromSeconds(15), Ct);
        await held.RollbackAsync(Ct);
        return await trace;
    }

    private static async Task<bool> HasWaitedAsync(NpgsqlConnection observer)
    {
        await using var command = new NpgsqlCommand(
            "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND clock_timestamp() - query_start > interval '250 ms')", observer);
        return (bool)(await command.ExecuteScalarAsync(Ct))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection database, string sql)
    {
        await using var command = new NpgsqlCommand(sql, database);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private static async Task ShouldFindAsync(string trace, string ofGateway, string ofService)
    {
        // The line is written when the answer has left, so maybe a moment after it was read.
        var started = Stopwatch.GetTimestamp();
        await Eventually.IsTrueAsync(async () => (await FindAsync(trace)).Output.Contains(ofGateway, StringComparison.Ordinal), $"{trace} is found", TimeSpan.FromSeconds(15), Ct);
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        var (code, output) = await FindAsync(trace);
        code.ShouldBe(0, output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldAllBe(line => line.Contains($"\"trace\":\"{trace}\"", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("policies\t", StringComparison.Ordinal) && line.Contains(ofService, StringComparison.Ordinal), output);
        lines.ShouldContain(line => line.Contains("gateway\t", StringComparison.Ordinal) && line.Contains(ofGateway, StringComparison.Ordinal), output);
        var times = lines.Select(line => line.Split('"')[3]).ToList();
        times.ShouldBe(times.Order(StringComparer.Ordinal));
    }

    private static async Task<(int Code, string Output)> FindAsync(string trace)
    {
        // Beside the logs, so that it does not find what it wrote itself.
        var output = Path.Combine(TestFolder.Create("found"), "lines.txt");
        await using var run = ChildProcess.Start(new ChildProcessStart(Path.Combine(SourceTree.Root, "deploy/find-trace"), [trace, TestLogs.Folder], output));
        await run.WaitForExitAsync(Ct);
        return (run.ExitCode, run.ReadLog());
    }
}

using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Harness;

public sealed class ServiceProcessTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill9_ThenRestart_ServesAgainAsAnotherProcess()
    {
        await using var system = await RunningSystem.StartAsync(cancellationToken: Ct);
        var killed = system.Policies.ProcessId;

        await system.Policies.Kill9Async();
        system.Policies.HasExited.ShouldBeTrue();
        await system.Policies.RestartAsync(Ct);

        system.Policies.ProcessId.ShouldNotBe(killed);
        (await system.Policies.IsReadyAsync(Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task Start_WithMalformedSetting_FailsWithTheProcessesOwnWords()
    {
        var settings = new Dictionary<string, string?> { ["Platform__BusinessDate"] = "yesterday" };

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => RunningSystem.StartAsync(settings, cancellationToken: Ct));

        failure.Message.ShouldContain("Platform__BusinessDate");
    }

    [Fact]
    public async Task Kill9_OfATestProcess_LeavesNoneOfItsChildren()
    {
        var tests = Path.Combine(AppContext.BaseDirectory, "Employment.EndToEnd.Tests");
        string[] arguments = ["-method", $"*{nameof(ServiceProcessTests)}.{nameof(Kill9_ThenRestart_ServesAgainAsAnotherProcess)}"];
        await using var run = ChildProcess.Start(new ChildProcessStart(tests, arguments, TestLogs.NewFile("killed-tests")));
        await Eventually.IsTrueAsync(() => RunningProcesses.ChildrenOf(run.Id).Count >= 3, "the tests have started children", TimeSpan.FromSeconds(30), Ct);
        var children = RunningProcesses.ChildrenOf(run.Id);

        await run.Kill9Async();

        await Eventually.IsTrueAsync(() => !children.Any(RunningProcesses.IsRunning), "its children have ended", TimeSpan.FromSeconds(10), Ct);
    }
}

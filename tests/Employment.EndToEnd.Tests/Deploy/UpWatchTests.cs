using System.Diagnostics;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>What a ./deploy/up that is ready does while it runs.</summary>
[Collection(RunningUpTests.Name)]
public sealed class UpWatchTests(RunningUp up)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Up_WhileAnotherRunsOnTheSameData_IsRefusedNamingIt()
    {
        await using var second = await UpRun.RunAsync(new UpSettings { Data = up.Run.Settings.Data }, Ct);

        second.ExitCode.ShouldBe(1);
        second.Output.ShouldContain($"another ./deploy/up is already running on {up.Run.Settings.Data} (process {up.Run.ProcessId},");
        RunningProcesses.IsRunning(up.Run.PidOf("policies")).ShouldBeTrue();
    }

    [Fact]
    public async Task Kill9_OfAnyProcess_IsSaidAndTheProcessStartsAgain()
    {
        foreach (var name in (string[])["policies", "gateway", "redis", "postgresql"])
        {
            await KillAndAwaitItsReturnAsync(up.Run, name);
        }
    }

    private static async Task KillAndAwaitItsReturnAsync(UpRun run, string name)
    {
        var killed = run.PidOf(name);
        using (var process = Process.GetProcessById(killed))
        {
            process.Kill();
        }

        await run.WaitForWordsAsync($"{name} died (signal KILL); restarting it", Ct);
        await Eventually.IsTrueAsync(
            () => run.PidOf(name) != killed && RunningProcesses.IsRunning(run.PidOf(name)), $"{name} runs again", TimeSpan.FromSeconds(10), Ct);
    }
}

using System.Diagnostics;
using System.Net;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>From start to stop.</summary>
public sealed class UpLifeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Up_OnBuiltTree_IsReadyWithin20SecondsAndAnswers()
    {
        var settings = new UpSettings();
        await (await UpRun.StartReadyAsync(settings, Ct)).StopAsync(Ct);
        var started = TimeProvider.System.GetTimestamp();

        await using var run = await UpRun.StartReadyAsync(settings, Ct);

        TimeProvider.System.GetElapsedTime(started).TotalSeconds.ShouldBeLessThan(20);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{settings.HttpPort}/health/ready"), Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Up_SecondTime_KeepsItsData()
    {
        var settings = new UpSettings();
        await using (var first = await UpRun.StartReadyAsync(settings, Ct))
        {
            await first.QueryAsync("CREATE TABLE public.marks AS SELECT 'kept' AS mark", Ct);
            await first.StopAsync(Ct);
        }

        await using var second = await UpRun.StartReadyAsync(settings, Ct);

        (await second.QueryAsync("SELECT mark FROM public.marks", Ct)).ShouldBe("kept");
    }

    [Fact]
    public async Task CtrlC_WhileRunning_LeavesNoProcess()
    {
        await using var run = await UpRun.StartReadyAsync(new UpSettings(), Ct);
        RunningProcesses.In(run.Settings.Data).Count.ShouldBeGreaterThan(3);

        run.PressCtrlC();
        await run.WaitForExitAsync(Ct);

        run.ExitCode.ShouldBe(130);
        RunningProcesses.In(run.Settings.Data).ShouldBeEmpty();
        Directory.GetFiles(Path.Combine(run.Settings.Data, "run")).ShouldBeEmpty();
    }

    [Fact]
    public async Task CtrlC_WhileStarting_LeavesNoProcess()
    {
        await using var run = UpRun.Start(new UpSettings());
        await run.WaitForWordsAsync("starting policies", Ct);

        run.PressCtrlC();
        await run.WaitForExitAsync(Ct);

        run.Output.ShouldNotContain("everything answers");
        RunningProcesses.In(run.Settings.Data).ShouldBeEmpty();
    }

    [Fact]
    public async Task Kill9_OfAnyProcess_IsSaidAndTheProcessStartsAgain()
    {
        await using var run = await UpRun.StartReadyAsync(new UpSettings(), Ct);

        foreach (var name in (string[])["policies", "gateway", "redis", "postgresql"])
        {
            await KillAndAwaitItsReturnAsync(run, name);
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

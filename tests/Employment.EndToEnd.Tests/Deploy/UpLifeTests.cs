using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>From start to stop.</summary>
[Collection(NextUpTests.Name)]
public sealed class UpLifeTests(InterruptedUp first)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Up_SecondTime_KeepsItsData()
    {
        await using var second = await UpRun.StartReadyAsync(first.Settings, Ct);

        (await second.QueryAsync("SELECT mark FROM public.marks", Ct)).ShouldBe("kept");
    }

    [Fact]
    public void CtrlC_WhileRunning_LeavesNoProcess()
    {
        first.ProcessesBefore.ShouldBeGreaterThan(3);
        first.ExitCode.ShouldBe(130);
        first.ProcessesAfter.ShouldBeEmpty();
        first.ProcessFilesAfter.ShouldBeEmpty();
    }

    [Fact]
    public async Task CtrlC_WhileStarting_LeavesNoProcess()
    {
        using var settings = new UpSettings();
        await using var run = UpRun.Start(settings);
        await run.WaitForWordsAsync("starting policies", Ct);

        run.PressCtrlC();
        await run.WaitForExitAsync(Ct);

        run.Output.ShouldNotContain("everything answers");
        RunningProcesses.In(run.Settings.Data).ShouldBeEmpty();
    }
}

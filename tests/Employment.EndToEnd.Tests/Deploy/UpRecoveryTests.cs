using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>What an earlier ./deploy/up left behind.</summary>
public sealed class UpRecoveryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill9_OfUpItself_TheNextUpComesUpOnTheSameData()
    {
        var settings = new UpSettings();
        await using (var killed = await UpRun.StartReadyAsync(settings, Ct))
        {
            await killed.QueryAsync("CREATE TABLE public.marks AS SELECT 'kept' AS mark", Ct);
            await killed.Kill9Async();
        }

        await using var next = await UpRun.StartReadyAsync(settings, Ct);

        (await next.QueryAsync("SELECT mark FROM public.marks", Ct)).ShouldBe("kept");
    }

    [Fact]
    public async Task LeftoverProcess_WhenRecordedWithItsStartTime_IsStoppedAndSaid()
    {
        var settings = new UpSettings();
        await using var leftover = Sleep();
        Record(settings, "policies", leftover.Id, RunningProcesses.StartTimeOf(leftover.Id));

        await using var run = await UpRun.StartReadyAsync(settings, Ct);

        leftover.HasExited.ShouldBeTrue();
        run.Output.ShouldContain("was killed and left running: policies");
    }

    [Fact]
    public async Task StalePidFile_OfAReusedProcessId_HarmsNobody()
    {
        var settings = new UpSettings();
        await using var stranger = Sleep();
        Record(settings, "policies", stranger.Id, "1");

        await using var run = await UpRun.StartReadyAsync(settings, Ct);

        stranger.HasExited.ShouldBeFalse();
        run.Output.ShouldNotContain("left running");
    }

    [Fact]
    public async Task StalePostmasterPid_OfAReusedProcessId_DoesNotKeepPostgresDown()
    {
        var settings = new UpSettings();
        await using (var killed = await UpRun.StartReadyAsync(settings, Ct))
        {
            await killed.StopAsync(Ct);
        }

        await using var stranger = Sleep();
        await File.WriteAllTextAsync(Path.Combine(settings.Data, "postgresql", "postmaster.pid"), $"{stranger.Id}\n", Ct);

        await using var run = await UpRun.StartReadyAsync(settings, Ct);

        stranger.HasExited.ShouldBeFalse();
    }

    private static ChildProcess Sleep() => ChildProcess.Start(new ChildProcessStart("sleep", ["600"], TestLogs.NewFile("sleep")));

    private static void Record(UpSettings settings, string name, int id, string startTime)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Data, "run"));
        File.WriteAllText(Path.Combine(folder.FullName, name + ".pid"), $"{id} {startTime}\n");
    }
}

using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>What an earlier ./deploy/up left behind.</summary>
[Collection(NextUpTests.Name)]
public sealed class UpRecoveryTests(InterruptedUp first)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>PostgreSQL minds only processes that it may signal: those of its own user.</summary>
    private static string? DatabaseUser => Environment.IsPrivilegedProcess ? "postgres" : null;

    [Fact]
    public async Task Kill9_OfUpItself_TheNextUpComesUpOnTheSameData()
    {
        using var settings = new UpSettings();
        await using (var killed = await UpRun.StartReadyAsync(settings, Ct))
        {
            await killed.QueryAsync("CREATE TABLE public.marks AS SELECT 'kept' AS mark", Ct);
            await killed.Kill9Async();
        }

        await using var next = await UpRun.StartReadyAsync(settings, Ct);

        (await next.QueryAsync("SELECT mark FROM public.marks", Ct)).ShouldBe("kept");
    }

    [Fact]
    public async Task Leftovers_OfEveryKind_OnlyOursIsStoppedAndNothingIsKeptDown()
    {
        var settings = first.Settings;
        await using var leftover = Sleep();
        await using var stranger = Sleep();
        await using var strangerOfTheDatabase = Sleep(DatabaseUser);
        Record(settings, "policies", leftover.Id, RunningProcesses.StartTimeOf(leftover.Id));
        Record(settings, "funds", stranger.Id, "1");
        await File.WriteAllTextAsync(Path.Combine(settings.Data, "postgresql", "postmaster.pid"), $"{strangerOfTheDatabase.Id}\n", Ct);

        await using var run = await UpRun.StartReadyAsync(settings, Ct);

        leftover.HasExited.ShouldBeTrue();
        var said = run.Output.Split('\n').Single(line => line.Contains("was killed and left running: ", StringComparison.Ordinal));
        said.ShouldContain("policies");
        said.ShouldNotContain("funds");
        stranger.HasExited.ShouldBeFalse();
        strangerOfTheDatabase.HasExited.ShouldBeFalse();
    }

    private static ChildProcess Sleep(string? user = null) =>
        ChildProcess.Start(new ChildProcessStart("sleep", ["600"], TestLogs.NewFile("sleep")) { User = user });

    private static void Record(UpSettings settings, string name, int id, string startTime)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Data, "run"));
        File.WriteAllText(Path.Combine(folder.FullName, name + ".pid"), $"{id} {startTime}\n");
    }
}

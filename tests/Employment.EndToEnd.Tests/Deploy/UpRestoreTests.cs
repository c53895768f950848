using System.Globalization;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>./deploy/backup while ./deploy/up runs, and ./deploy/restore while it does not (docs/restore.md).</summary>
public sealed class UpRestoreTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restore_ToAnInstant_BringsBackWhatWasThereAndStopsPayments()
    {
        using var settings = new UpSettings();
        string instant;
        await using (var run = await UpRun.StartReadyAsync(settings, Ct))
        {
            await run.QueryAsync("CREATE TABLE public.marks AS SELECT 'before the backup' AS mark", Ct);
            (await RunAsync(settings, "backup")).Said.ShouldContain("the write-ahead log is kept");
            await run.QueryAsync("UPDATE public.marks SET mark = 'before the instant'", Ct);
            instant = ((DateTime)(await run.QueryAsync("SELECT clock_timestamp()", Ct))!).ToString("yyyy-MM-dd HH:mm:ss.ffffff'+00'", CultureInfo.InvariantCulture);
            await run.QueryAsync("UPDATE public.marks SET mark = 'after it'", Ct);
            (await RunAsync(settings, "restore", instant)).ShouldSatisfyAllConditions(
                refused => refused.ExitCode.ShouldBe(1), refused => refused.Said.ShouldContain("already running"));
            (await run.QueryAsync("SELECT funds.payments_go()", Ct)).ShouldBe(true);
            await run.Kill9Async();
        }

        var restored = await RunAsync(settings, "restore", instant);
        restored.ExitCode.ShouldBe(0, restored.Said);
        (await RunAsync(settings, "restore", "2020-01-01")).Said.ShouldContain("there is no backup from before");

        await using var next = await UpRun.StartReadyAsync(settings, Ct);
        (await next.QueryAsync("SELECT mark FROM public.marks", Ct)).ShouldBe("before the instant");
        (await next.QueryAsync("SELECT funds.payments_go()", Ct)).ShouldBe(false);
        Directory.GetDirectories(settings.Data, "postgresql.before-restore-*").ShouldHaveSingleItem();
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(UpSettings settings, string program, params string[] arguments)
    {
        await using var run = ChildProcess.Start(new ChildProcessStart(Path.Combine(settings.Tree, "deploy", program), arguments, TestLogs.NewFile(program))
        {
            Environment = settings.ToEnvironment(),
        });
        await run.WaitForExitAsync(Ct);
        return (run.ExitCode, run.ReadLog());
    }
}

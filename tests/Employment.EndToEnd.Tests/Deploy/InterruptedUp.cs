using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>Tests of what a next ./deploy/up does, which share the data of an earlier one.</summary>
[CollectionDefinition(Name)]
public sealed class NextUpTests : ICollectionFixture<InterruptedUp>
{
    public const string Name = "next up";
}

/// <summary>A ./deploy/up that was ready, and that somebody ended with Ctrl-C; what it left behind.</summary>
public sealed class InterruptedUp : IAsyncLifetime
{
    internal UpSettings Settings { get; } = new();

    internal int ProcessesBefore { get; private set; }

    internal int ExitCode { get; private set; }

    internal IReadOnlyList<int> ProcessesAfter { get; private set; } = [];

    internal IReadOnlyList<string> ProcessFilesAfter { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await using var run = await UpRun.StartReadyAsync(Settings, CancellationToken.None);
        await run.QueryAsync("CREATE TABLE public.marks AS SELECT 'kept' AS mark", CancellationToken.None);
        ProcessesBefore = RunningProcesses.In(Settings.Data).Count;

        run.PressCtrlC();
        await run.WaitForExitAsync(CancellationToken.None);

        (ExitCode, ProcessesAfter) = (run.ExitCode, RunningProcesses.In(Settings.Data));
        ProcessFilesAfter = Directory.GetFiles(Path.Combine(Settings.Data, "run"));
    }

    public ValueTask DisposeAsync()
    {
        Settings.Dispose();
        return ValueTask.CompletedTask;
    }
}

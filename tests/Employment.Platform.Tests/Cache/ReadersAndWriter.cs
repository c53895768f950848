using System.Diagnostics;
using Employment.Platform.Cache;
using Employment.Testing;

namespace Employment.Platform.Tests.Cache;

/// <summary>Readers of one key over several processes, and a writer that moves its version on and has each confirmed before the next.</summary>
internal sealed class ReadersAndWriter(int readers, CacheProcess[] processes, CacheProcess writer)
{
    private const string Key = "shared";

    private readonly CancellationTokenSource end = new();
    private readonly Truth truth = new();
    private long confirmed;
    private long confirmations;
    private long slowestTicks;
    private int older;

    /// <summary>Answers older than a version that was confirmed before they were asked for.</summary>
    public int Older => Volatile.Read(ref older);

    /// <summary>How long a reader waited at most.</summary>
    public TimeSpan Slowest => TimeSpan.FromTicks(Volatile.Read(ref slowestTicks));

    public Task RunAsync() => Task.WhenAll([
        Task.Run(WriteAsync), .. Enumerable.Range(0, readers).Select(reader => Task.Run(() => ReadAsync(processes[reader % processes.Length]))),
    ]);

    /// <summary>Waits until the writer had so many more versions confirmed.</summary>
    public Task UntilConfirmedAsync(int more, TimeSpan within)
    {
        var target = Volatile.Read(ref confirmations) + more;
        return Eventually.IsTrueAsync(() => Volatile.Read(ref confirmations) >= target, $"{more} more versions are confirmed", within);
    }

    public async Task EndAsync(Task running)
    {
        await end.CancelAsync();
        await running;
        end.Dispose();
    }

    private async Task WriteAsync()
    {
        while (!end.IsCancellationRequested)
        {
            var version = truth.Change();
            while (!await writer.Snapshots.InvalidateAsync(Key, version) && !end.IsCancellationRequested)
            {
                await Task.Delay(5);
            }

            Volatile.Write(ref confirmed, version);
            Interlocked.Increment(ref confirmations);
            await Task.Delay(2);
        }
    }

    private async Task ReadAsync(CacheProcess process)
    {
        while (!end.IsCancellationRequested)
        {
            var floor = Volatile.Read(ref confirmed);
            var started = Stopwatch.GetTimestamp();
            var snapshot = await process.Snapshots.GetAsync(Key, 0, LoadSlowlyAsync, default);
            Keep(Stopwatch.GetElapsedTime(started));
            if (snapshot.Version < floor || Truth.Text(snapshot) != Truth.Text(Truth.Of(snapshot.Version)))
            {
                Interlocked.Increment(ref older);
            }
        }
    }

    private void Keep(TimeSpan waited)
    {
        if (waited > Slowest)
        {
            Volatile.Write(ref slowestTicks, waited.Ticks);
        }
    }

    // A read takes longer than the writer pauses, so that many are overtaken.
    private async Task<Snapshot> LoadSlowlyAsync(CancellationToken cancellationToken)
    {
        var seen = await truth.LoadAsync(cancellationToken);
        await Task.Delay(Random.Shared.Next(8), cancellationToken);
        return seen;
    }
}

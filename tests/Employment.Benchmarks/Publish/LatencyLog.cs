using System.Collections.Concurrent;
using System.Diagnostics;

namespace Employment.Benchmarks.Publish;

/// <summary>How long calls took, with the moment each ended.</summary>
internal sealed class LatencyLog
{
    private readonly ConcurrentQueue<(long End, TimeSpan Took)> calls = new();

    /// <summary>Measures a call.</summary>
    public async Task MeasureAsync(Func<Task> call)
    {
        var start = Stopwatch.GetTimestamp();
        await call();
        calls.Enqueue((Stopwatch.GetTimestamp(), Stopwatch.GetElapsedTime(start)));
    }

    /// <summary>Calls, the longest of them, and the longest time in which none ended, between two moments.</summary>
    public (int Calls, TimeSpan Longest, TimeSpan Gap) Between(long from, long to)
    {
        var within = calls.Where(call => call.End >= from && call.End <= to).OrderBy(call => call.End).ToArray();
        var gap = within.Zip(within.Skip(1), (one, next) => Stopwatch.GetElapsedTime(one.End, next.End)).DefaultIfEmpty().Max();
        return (within.Length, within.Select(call => call.Took).DefaultIfEmpty().Max(), gap);
    }
}

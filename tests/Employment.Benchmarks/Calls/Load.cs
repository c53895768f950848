using System.Diagnostics;

namespace Employment.Benchmarks.Calls;

/// <summary>Callers that each send their next request when the last one is answered.</summary>
internal sealed class Load(byte[][] requests)
{
    /// <summary>Calls under way at any time.</summary>
    public const int Callers = 32;

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(4);

    private int next;

    /// <summary>Requests answered a second; every request is one applicant, and the run goes on where the last one stopped.</summary>
    public (double Rate, long Count) Run(Func<byte[], Task> call)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => CallUntilEndAsync(call, start)))).GetAwaiter().GetResult();
        var count = counts.Sum();
        return (count / Stopwatch.GetElapsedTime(start).TotalSeconds, count);
    }

    private async Task<long> CallUntilEndAsync(Func<byte[], Task> call, long start)
    {
        var count = 0L;
        while (Stopwatch.GetElapsedTime(start) < Span)
        {
            await call(requests[(uint)Interlocked.Increment(ref next) % requests.Length]);
            count++;
        }

        return count;
    }
}

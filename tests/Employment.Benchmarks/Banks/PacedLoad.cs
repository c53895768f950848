using System.Diagnostics;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Measuring;

namespace Employment.Benchmarks.Banks;

/// <summary>Callers that send at set times, whether or not the machine keeps up.</summary>
/// <param name="requests">What they send in turn.</param>
/// <param name="rate">Requests a second, of all together.</param>
internal sealed class PacedLoad(byte[][] requests, double rate)
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    /// <summary>How long each request took, in milliseconds; who is late because the one before was slow has waited since it was due.</summary>
    public async Task<Latencies> RunAsync(Func<byte[], Task> call)
    {
        var start = Stopwatch.GetTimestamp();
        var taken = await Task.WhenAll(Enumerable.Range(0, Load.Callers).Select(caller => Task.Run(() => CallAsync(call, caller, start))));
        return new Latencies(taken.SelectMany(one => one));
    }

    private async Task<List<double>> CallAsync(Func<byte[], Task> call, int caller, long start)
    {
        var taken = new List<double>();
        for (var turn = 0; ; turn++)
        {
            var due = TimeSpan.FromSeconds((turn * Load.Callers + caller) / rate);
            if (due > Span)
            {
                return taken;
            }

            var wait = due - Stopwatch.GetElapsedTime(start);
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
                due = Stopwatch.GetElapsedTime(start);
            }

            await call(requests[(turn * Load.Callers + caller) % requests.Length]);
            taken.Add((Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds);
        }
    }
}

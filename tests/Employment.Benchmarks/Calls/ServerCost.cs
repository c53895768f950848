using System.Diagnostics;
using Employment.Benchmarks.Measuring;

namespace Employment.Benchmarks.Calls;

/// <summary>Processor time that servers spend on a request. Unlike requests a second it hardly moves with what else the machine does.</summary>
internal sealed class ServerCost(IReadOnlyList<int> processes)
{
    private readonly List<double> micros = [];

    /// <summary>The median of the last runs, in microseconds.</summary>
    public double Median => Series.Median(micros.TakeLast(Series.Runs));

    /// <summary>Runs a load and keeps what a request of it cost.</summary>
    public double Of(Func<(double Rate, long Count)> run)
    {
        var before = Spent();
        var (rate, count) = run();
        micros.Add((Spent() - before).TotalMicroseconds / count);
        return rate;
    }

    private TimeSpan Spent() => processes.Aggregate(TimeSpan.Zero, static (sum, id) =>
    {
        using var process = Process.GetProcessById(id);
        return sum + process.TotalProcessorTime;
    });
}

using System.Diagnostics;
using System.Globalization;
using Employment.Benchmarks.Measuring;

namespace Employment.Benchmarks.Start;

/// <summary>Wall time of a whole process that loads and compiles the catalogue, with the files in the system's cache.</summary>
internal static class StartBenchmark
{
    private const double TargetMilliseconds = 300;

    /// <returns>0 when the target is met.</returns>
    public static int Run()
    {
        Once();
        var times = Enumerable.Range(0, Series.Runs).Select(_ => Once()).ToArray();
        var median = Series.Median(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"process start to catalogue compiled and process ended: {median:0} ms (target under {TargetMilliseconds:0} ms; {string.Join(' ', times.Order().Select(time => time.ToString("0", CultureInfo.InvariantCulture)))})"));
        return median < TargetMilliseconds ? 0 : 1;
    }

    /// <summary>Milliseconds.</summary>
    private static double Once()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(Environment.ProcessPath!, "load");
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? elapsed : throw new InvalidOperationException($"Loading ended with {process.ExitCode}.");
    }
}

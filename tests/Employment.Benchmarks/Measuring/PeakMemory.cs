using System.Globalization;

namespace Employment.Benchmarks.Measuring;

/// <summary>The most memory that a process ever had resident (Linux).</summary>
internal static class PeakMemory
{
    private const string Label = "VmHWM:";

    /// <summary>In bytes.</summary>
    public static long Of(int process)
    {
        var line = File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").Single(line => line.StartsWith(Label, StringComparison.Ordinal));
        return long.Parse(line.AsSpan(Label.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) * 1024;
    }
}

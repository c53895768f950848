using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OpenTelemetry.Metrics;

namespace Employment.Platform.Telemetry.Export;

/// <summary>Names as Prometheus wants them, by the rules OpenTelemetry has for that: unit and "total" at the end.</summary>
internal static partial class PrometheusNames
{
    private static readonly FrozenDictionary<string, string> Units = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["s"] = "seconds",
        ["ms"] = "milliseconds",
        ["By"] = "bytes",
        ["%"] = "percent",
        ["1"] = "ratio",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Name of a metric, e.g. "rpc_server_call_duration_seconds".</summary>
    public static string Of(Metric metric)
    {
        var name = Plain(metric.Name);
        if (Units.TryGetValue(metric.Unit, out var unit) && !name.EndsWith("_" + unit, StringComparison.Ordinal) && (metric.Unit != "1" || IsGauge(metric)))
        {
            name += "_" + unit;
        }

        return IsCounter(metric) && !name.EndsWith("_total", StringComparison.Ordinal) ? name + "_total" : name;
    }

    /// <summary>What Prometheus calls its kind.</summary>
    public static string KindOf(Metric metric) => IsCounter(metric) ? "counter" : IsHistogram(metric) ? "histogram" : "gauge";

    public static bool IsHistogram(Metric metric) => metric.MetricType == MetricType.Histogram;

    /// <summary>Name of a label.</summary>
    public static string Plain(string name) => Strange().Replace(name, "_");

    private static bool IsCounter(Metric metric) => metric.MetricType is MetricType.LongSum or MetricType.DoubleSum;

    private static bool IsGauge(Metric metric) => metric.MetricType is MetricType.LongGauge or MetricType.DoubleGauge;

    [GeneratedRegex("[^a-zA-Z0-9_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Strange();
}

using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Employment.Platform.Telemetry.Export;

/// <summary>Writes metrics in Prometheus' text format 0.0.4.</summary>
internal sealed class PrometheusText
{
    private readonly StringBuilder text = new();
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    public override string ToString() => text.ToString();

    /// <summary>Adds a metric with all its series.</summary>
    public void Add(Metric metric)
    {
        var name = PrometheusNames.Of(metric);

        // Two instruments of one name would make a page that Prometheus refuses as a whole.
        if (metric.MetricType == MetricType.ExponentialHistogram || !written.Add(name))
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {Escaped(metric.Description, quoted: false)}\n");
        text.Append(CultureInfo.InvariantCulture, $"# TYPE {name} {PrometheusNames.KindOf(metric)}\n");
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            Add(metric, name, in point);
        }
    }

    private void Add(Metric metric, string name, in MetricPoint point)
    {
        var labels = LabelsOf(point.Tags);
        if (PrometheusNames.IsHistogram(metric))
        {
            AddHistogram(name, labels, in point);
            return;
        }

        AddSample(name, labels, metric.MetricType switch
        {
            MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
            MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
            MetricType.LongGauge => point.GetGaugeLastValueLong(),
            _ => point.GetGaugeLastValueDouble(),
        });
    }

    private void AddHistogram(string name, string labels, in MetricPoint point)
    {
        var below = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            below += bucket.BucketCount;
            AddSample(name + "_bucket", $"{labels}{(labels.Length > 0 ? "," : "")}le=\"{Number(bucket.ExplicitBound)}\"", below);
        }

        AddSample(name + "_sum", labels, point.GetHistogramSum());
        AddSample(name + "_count", labels, point.GetHistogramCount());
    }

    private void AddSample(string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string LabelsOf(ReadOnlyTagCollection tags)
    {
        var labels = new StringBuilder();
        foreach (var (name, value) in tags)
        {
            labels.Append(labels.Length > 0 ? "," : "").Append(PrometheusNames.Plain(name)).Append("=\"")
                .Append(Escaped(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", quoted: true)).Append('"');
        }

        return labels.ToString();
    }

    private static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "+Inf" : double.IsNegativeInfinity(value) ? "-Inf" : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Escaped(string value, bool quoted)
    {
        var plain = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return quoted ? plain.Replace("\"", "\\\"", StringComparison.Ordinal) : plain;
    }
}

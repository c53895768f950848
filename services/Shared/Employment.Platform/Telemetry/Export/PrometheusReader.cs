using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Employment.Platform.Telemetry.Export;

/// <summary>Gathers the metrics at the moment they are asked for. OpenTelemetry's own exporter to Prometheus is not in the package feed.</summary>
internal sealed class PrometheusReader : IDisposable
{
    /// <summary>Of the text format 0.0.4, which every Prometheus reads.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly Lock gate = new();
    private readonly Page page = new();

    public PrometheusReader() => Source = new BaseExportingMetricReader(page);

    /// <summary>Handed to the meter provider.</summary>
    public MetricReader Source { get; }

    /// <summary>All metrics now.</summary>
    public string Read()
    {
        lock (gate)
        {
            Source.Collect();
            return page.Text;
        }
    }

    public void Dispose() => Source.Dispose();

    private sealed class Page : BaseExporter<Metric>
    {
        public string Text { get; private set; } = "";

        public override ExportResult Export(in Batch<Metric> batch)
        {
            var text = new PrometheusText();
            foreach (var metric in batch)
            {
                text.Add(metric);
            }

            Text = text.ToString();
            return ExportResult.Success;
        }
    }
}

using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Testing;

/// <summary>Reads gauges of one process among several in a test's own.</summary>
public static class Gauges
{
    /// <summary>What a gauge shows now, by its only label; "" where it has none.</summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="name">Name of the gauge.</param>
    public static IReadOnlyDictionary<string, double> Read(IServiceProvider services, string name)
    {
        var process = services.GetRequiredService<IMeterFactory>();
        var shown = new Dictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == name && ReferenceEquals(instrument.Meter.Scope, process))
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((_, value, labels, _) => shown[LabelOf(labels)] = value);
        listener.SetMeasurementEventCallback<long>((_, value, labels, _) => shown[LabelOf(labels)] = value);
        listener.SetMeasurementEventCallback<double>((_, value, labels, _) => shown[LabelOf(labels)] = value);
        listener.Start();
        listener.RecordObservableInstruments();
        return shown;
    }

    private static string LabelOf(ReadOnlySpan<KeyValuePair<string, object?>> labels) =>
        labels.Length == 0 ? "" : Convert.ToString(labels[0].Value, CultureInfo.InvariantCulture) ?? "";
}

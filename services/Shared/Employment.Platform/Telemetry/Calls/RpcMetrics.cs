using System.Diagnostics.Metrics;
using Grpc.Core;

namespace Employment.Platform.Telemetry.Calls;

/// <summary>How many calls of each RPC, how long they took and how they ended, and how many are under way.</summary>
internal sealed class RpcMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Platform.Calls";

    /// <summary>From a quarter of a millisecond, for answers from memory take less than one.</summary>
    private static readonly InstrumentAdvice<double> Buckets = new()
    {
        HistogramBucketBoundaries = [0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    };

    private readonly Histogram<double> duration;

    public RpcMetrics(IMeterFactory meters, WatchedRpcs rpcs)
    {
        var meter = meters.Create(MeterName);
        duration = meter.CreateHistogram("rpc.server.call.duration", "s", "How long calls of an RPC took, by how they ended.", advice: Buckets);
        meter.CreateObservableUpDownCounter(
            "rpc.server.active_calls",
            () => rpcs.All.Select(rpc => new Measurement<int>(rpc.Active, rpc.Labels)),
            "{call}",
            "Calls of an RPC that are under way.");
    }

    /// <summary>Counts a call that has ended; nothing where nobody reads metrics.</summary>
    public void Ended(WatchedRpc rpc, StatusCode status, TimeSpan took)
    {
        if (duration.Enabled)
        {
            duration.Record(took.TotalSeconds, rpc.LabelsOf(status));
        }
    }
}

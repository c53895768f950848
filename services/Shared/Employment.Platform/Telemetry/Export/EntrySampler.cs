using System.Diagnostics;
using OpenTelemetry.Trace;

namespace Employment.Platform.Telemetry.Export;

/// <summary>
/// A trace begins with a call and is kept or not where it enters the system; what follows goes with it. Work that no call asked for (probes,
/// looking for a new edition) makes no traces.
/// </summary>
/// <param name="share">The share that is kept, 0 to 1.</param>
/// <param name="isEntrance">Whether callers are strangers, whose own decision does not count.</param>
internal sealed class EntrySampler(double share, bool isEntrance) : Sampler
{
    private readonly TraceIdRatioBasedSampler sampler = new(share);

    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters)
    {
        var parent = samplingParameters.ParentContext;
        var hasParent = parent.TraceId != default;
        if (hasParent && !(isEntrance && parent.IsRemote))
        {
            return new SamplingResult((parent.TraceFlags & ActivityTraceFlags.Recorded) != 0);
        }

        return samplingParameters.Kind == ActivityKind.Server
            ? sampler.ShouldSample(samplingParameters)
            : new SamplingResult(SamplingDecision.Drop);
    }
}

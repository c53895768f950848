using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Employment.Platform.Health;

/// <summary>Health as metrics: whether the process takes calls, and each check for itself.</summary>
internal sealed class HealthMetrics : IHealthCheckPublisher
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Platform.Health";

    private volatile IReadOnlyDictionary<string, HealthReportEntry> checks = new Dictionary<string, HealthReportEntry>();

    public HealthMetrics(IMeterFactory meters, ServingState state)
    {
        var meter = meters.Create(MeterName);
        meter.CreateObservableGauge("employment.ready", () => state.Read().IsServing ? 1 : 0, description: "1 when the process takes calls.");
        meter.CreateObservableGauge("employment.health.check", Checks, description: "1 when a check is healthy, 0 when it is degraded or unhealthy.");
    }

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        checks = report.Entries;
        return Task.CompletedTask;
    }

    private IEnumerable<Measurement<int>> Checks() => checks.Select(check =>
        new Measurement<int>(check.Value.Status == HealthStatus.Healthy ? 1 : 0, new KeyValuePair<string, object?>("check", check.Key)));
}

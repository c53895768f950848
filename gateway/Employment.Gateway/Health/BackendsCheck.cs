using Employment.Gateway.Backends;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Employment.Gateway.Health;

/// <summary>The gateway is ready when every service has a place that answers.</summary>
internal sealed class BackendsCheck(BackendDirectory directory) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var away = directory.Away();
        return Task.FromResult(away.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"No place answers for: {string.Join(", ", away)}."));
    }
}

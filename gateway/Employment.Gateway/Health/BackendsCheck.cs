using Employment.Gateway.Backends;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Employment.Gateway.Health;

/// <summary>
/// The gateway is degraded while a service has no place that answers, for the calls of the others go on and no other gateway would do better; it is not
/// ready while none has.
/// </summary>
internal sealed class BackendsCheck(BackendDirectory directory) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (away, isAll) = directory.Away();
        var words = $"No place answers for: {string.Join(", ", away)}.";
        return Task.FromResult(away.Count == 0 ? HealthCheckResult.Healthy()
            : isAll ? HealthCheckResult.Unhealthy(words)
            : HealthCheckResult.Degraded(words));
    }
}

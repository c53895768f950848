using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Employment.Platform.Cache;

/// <summary>Whether Redis answers. A process without it is degraded and goes on taking calls.</summary>
internal sealed class RedisCheck(RedisConnection redis) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        !redis.IsConfigured || redis.Answers ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("Redis does not answer; calls go on without it."));
}

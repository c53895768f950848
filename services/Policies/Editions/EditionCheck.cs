using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Employment.Policies.Editions;

/// <summary>
/// Whether this process answers by the newest edition. Where it cannot load it, others have to answer. Where it has not been able to ask, it goes
/// on: without a database nothing is published either (docs/adr/0009). While it starts it listens to nobody, so that there is nothing to warn of.
/// </summary>
internal sealed class EditionCheck(EditionUpdate update, CurrentEdition current, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        update.Failure is { } failure ? HealthCheckResult.Unhealthy($"Edition {failure.Number} does not load: {failure.Reason}")
        : current.Number is not null && time.GetUtcNow() - update.LastAsked > Longest ? HealthCheckResult.Degraded("The database has not been asked for new editions lately.")
        : HealthCheckResult.Healthy());
}

using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Employment.Platform.Health;

/// <summary>
/// Whether this process should be sent calls: the last result of its health checks, and no from the moment it is asked to stop. A degraded one
/// should: it answers most calls, and none would answer more. Kept here so that a probe, which anybody may send, costs no database round trip.
/// </summary>
internal sealed class ServingState : IHealthCheckPublisher
{
    private readonly Lock gate = new();
    private readonly IHostApplicationLifetime lifetime;
    private TaskCompletionSource changed = NewSignal();
    private bool isReady;

    public ServingState(IHostApplicationLifetime lifetime)
    {
        this.lifetime = lifetime;
        lifetime.ApplicationStopping.Register(Signal);
    }

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            isReady = report.Status != HealthStatus.Unhealthy;
        }

        Signal();
        return Task.CompletedTask;
    }

    /// <summary>The state now, and a task that ends when it may have changed.</summary>
    public (bool IsServing, Task Changed) Read()
    {
        lock (gate)
        {
            return (isReady && !lifetime.ApplicationStopping.IsCancellationRequested, changed.Task);
        }
    }

    // Continuations run elsewhere: a slow watcher must not hold up the health checks.
    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Signal()
    {
        TaskCompletionSource old;
        lock (gate)
        {
            (old, changed) = (changed, NewSignal());
        }

        old.SetResult();
    }
}

using Employment.Claims.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Employment.Claims.Jobs;

/// <summary>Takes outcomes of payments, and does what time does to claims, every few seconds.</summary>
internal sealed partial class ClaimJobs(IServiceScopeFactory scopes, OutboxMetrics outbox, OverdueMetrics overdue, ILogger<ClaimJobs> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private static readonly (string Name, Func<IServiceProvider, CancellationToken, Task<bool>> Do)[] Jobs =
    [
        ("outcomes", (services, cancellation) => services.GetRequiredService<OutcomeTaker>().TakeAsync(cancellation)),
        ("lapses", (services, cancellation) => services.GetRequiredService<Housekeeping>().LapseAsync(cancellation)),
        ("drafts", (services, cancellation) => services.GetRequiredService<Housekeeping>().DropDraftsAsync(cancellation)),
        ("papers", (services, cancellation) => services.GetRequiredService<Housekeeping>().DropPapersAsync(cancellation)),
        ("reservations", (services, cancellation) => services.GetRequiredService<Housekeeping>().SweepAsync(cancellation)),
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var job in Jobs)
            {
                await RunAsync(job.Name, job.Do, stoppingToken);
            }

            await RunAsync("metrics", CountAsync, stoppingToken);
            await Task.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> CountAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await outbox.CountAsync(services, cancellation);
        await overdue.CountAsync(services, cancellation);
        return false;
    }

    private async Task RunAsync(string name, Func<IServiceProvider, CancellationToken, Task<bool>> job, CancellationToken cancellation)
    {
        try
        {
            bool again;
            do
            {
                await using var scope = scopes.CreateAsyncScope();
                again = await job(scope.ServiceProvider, cancellation);
            }
            while (again && !cancellation.IsCancellationRequested);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The process ends.
        }
        catch (Exception failed)
        {
            // Whatever it was: giving up would leave the clocks of all claims standing for good.
            LogFailed(name, failed.GetBaseException().GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Job {Job} is tried again: {Reason}")]
    private partial void LogFailed(string job, string reason);
}

using Employment.Claims.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Employment.Claims.Jobs;

/// <summary>Takes outcomes of payments every few seconds, and does what time does to claims; what looks through all papers it does now and then.</summary>
internal sealed partial class ClaimJobs(
    IServiceScopeFactory scopes, OutboxMetrics outbox, OverdueMetrics overdue, TimeProvider time, ILogger<ClaimJobs> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PapersEvery = TimeSpan.FromHours(1);

    private static readonly (string Name, Func<IServiceProvider, CancellationToken, Task<bool>> Do)[] Jobs =
    [
        ("outcomes", (services, cancellation) => services.GetRequiredService<OutcomeTaker>().TakeAsync(cancellation)),
        ("lapses", (services, cancellation) => services.GetRequiredService<Housekeeping>().LapseAsync(cancellation)),
        ("drafts", (services, cancellation) => services.GetRequiredService<Housekeeping>().DropDraftsAsync(cancellation)),
        ("reservations", (services, cancellation) => services.GetRequiredService<Housekeeping>().SweepAsync(cancellation)),
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var papersFrom = 0L;
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var job in Jobs)
            {
                await RunAsync(job.Name, job.Do, stoppingToken);
            }

            await RunAsync("metrics", CountAsync, stoppingToken);
            if (papersFrom == 0 || time.GetElapsedTime(papersFrom) >= PapersEvery)
            {
                papersFrom = time.GetTimestamp();
                await RunAsync("papers", (services, cancellation) => services.GetRequiredService<Housekeeping>().DropPapersAsync(cancellation), stoppingToken);
            }

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

using Employment.Accounts.Data;
using Employment.Accounts.LockOuts;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Sessions;

/// <summary>Removes what no longer tells anything: tokens and sessions long over, wrong tries of yesterday, places of last month. The record stays.</summary>
internal sealed partial class SessionSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<SessionSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);
    private static readonly TimeSpan KeepOver = TimeSpan.FromDays(1);

    /// <summary>Removes what is over by now.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        var before = time.GetUtcNow() - KeepOver;
        await db.SessionTokens.Where(row => row.ExpiresAt < before).ExecuteDeleteAsync(cancellationToken);
        await db.Sessions.Where(row => row.ExpiresAt < before).ExecuteDeleteAsync(cancellationToken);
        await db.FailedTries.Where(row => row.LastAt < before).ExecuteDeleteAsync(cancellationToken);
        var known = time.GetUtcNow() - KnownPlaces.KnownFor;
        await db.KnownPlaces.Where(row => row.LastAt <= known).ExecuteDeleteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(failed);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Sessions that are over could not be removed; the next try comes in an hour")]
    private partial void LogFailed(Exception failed);
}

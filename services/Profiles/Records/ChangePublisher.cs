using Employment.Platform.Cache;
using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Employment.Profiles.Records;

/// <summary>
/// Tells Redis which snapshots are over: what a committed change left in changed_profile, until Redis confirms it. Replicas share the rows;
/// none waits for another.
/// </summary>
internal sealed partial class ChangePublisher(IServiceProvider services, NpgsqlDataSource database, SnapshotCache cache, TimeProvider time, ILogger<ChangePublisher> logger)
    : BackgroundService
{
    private const int BatchSize = 100;

    // An announcement may be lost with its connection; what it was about is found a little later.
    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost)
            {
                LogLost(lost.GetBaseException().Message);
                await Task.Delay(Retry, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var connection = await database.OpenConnectionAsync(stoppingToken);
        await using (var listen = new NpgsqlCommand($"LISTEN {ProfileChange.Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stoppingToken);
        }

        while (true)
        {
            var (read, confirmed) = await PublishAsync(stoppingToken);
            if (confirmed < read)
            {
                // Redis is away: entries end by themselves after a minute, and these are told once it is back.
                await Task.Delay(Retry, time, stoppingToken);
            }
            else if (read < BatchSize)
            {
                await connection.WaitAsync(LookAnyway, stoppingToken);
            }
        }
    }

    private async Task<(int Read, int Confirmed)> PublishAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProfilesDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var changes = await db.ChangedProfiles.FromSql($"SELECT * FROM profiles.changed_profile ORDER BY id LIMIT {BatchSize} FOR UPDATE SKIP LOCKED")
            .AsNoTracking().ToListAsync(cancellationToken);
        var newest = changes.GroupBy(change => change.Profile).Select(same => (Id: same.Key, Version: same.Max(change => change.Version)));
        var told = await Task.WhenAll(newest.Select(async one => (one.Id, Confirmed: await cache.InvalidateAsync(SnapshotKeys.Profile(one.Id.ToString("D")), one.Version))));
        var confirmed = told.Where(one => one.Confirmed).Select(one => one.Id).ToHashSet();
        var done = changes.Where(change => confirmed.Contains(change.Profile)).Select(change => change.Id).ToArray();
        await db.ChangedProfiles.Where(change => done.Contains(change.Id)).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (changes.Count, done.Length);
    }

    [LoggerMessage(LogLevel.Warning, "Changed profiles could not be announced to caches and will be again: {Reason}")]
    private partial void LogLost(string reason);
}

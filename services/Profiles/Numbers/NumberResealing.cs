using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Numbers;

/// <summary>
/// After a rotation, numbers are sealed and hashed anew with the first keys: once from beginning to end when the process starts, in small
/// batches, so that nobody waits. Until then the older keys open and find them.
/// </summary>
internal sealed partial class NumberResealing(IServiceProvider services, NumberVault vault, TimeProvider time, ILogger<NumberResealing> logger) : BackgroundService
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long last = 0;
        var renewed = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var (upTo, count) = await RenewAsync(last, stoppingToken);
                renewed += count;
                if (count == 0)
                {
                    LogDone(renewed);
                    return;
                }

                last = upTo;
                await Task.Delay(Rest, time, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure, last);
                await Task.Delay(Retry, time, stoppingToken);
            }
        }
    }

    private async Task<(long UpTo, int Count)> RenewAsync(long after, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ProfilesDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stale = await StaleAfter(db, after).ToListAsync(cancellationToken);
        await LockProfilesAsync(db, stale, cancellationToken);

        // Read again under the locks: a number may have been changed in between.
        var ids = stale.ConvertAll(row => row.Id);
        foreach (var row in await db.Numbers.Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken))
        {
            await RenewAsync(db, row, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (stale.Count == 0 ? after : stale[^1].Id, stale.Count);
    }

    private IQueryable<NumberRow> StaleAfter(ProfilesDb db, long after) => db.Numbers.AsNoTracking()
        .Where(row => row.Id > after && (row.SealKey != vault.SealKey || row.LookupKey != vault.LookupKey))
        .OrderBy(row => row.Id)
        .Take(BatchSize);

    /// <summary>Whoever gives a consent or changes a number holds the profile that stands: their hashes and ours must not cross.</summary>
    private static async Task LockProfilesAsync(ProfilesDb db, List<NumberRow> numbers, CancellationToken cancellationToken)
    {
        var profiles = numbers.ConvertAll(row => row.Profile).ToArray();
        await db.Database.ExecuteSqlAsync(
            $"""
            SELECT 1 FROM profiles.profile
            WHERE id IN (SELECT coalesce(merged_into, id) FROM profiles.profile WHERE id = ANY({profiles}))
            ORDER BY id FOR UPDATE
            """,
            cancellationToken);
    }

    private async Task RenewAsync(ProfilesDb db, NumberRow row, CancellationToken cancellationToken)
    {
        var number = vault.Open(row);
        var (before, now) = (row.Hash, vault.HashOf(number));
        row.Sealed = vault.Seal(number, row.Profile);
        row.SealKey = vault.SealKey;
        row.Hash = now;
        row.LookupKey = vault.LookupKey;
        await db.Database.ExecuteSqlAsync($"UPDATE profiles.consent_key SET hash = {now} WHERE hash = {before}", cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "{Count} ID numbers were sealed and hashed anew")]
    private partial void LogDone(int count);

    [LoggerMessage(LogLevel.Warning, "Sealing ID numbers anew stopped after number {Last} and will be tried again")]
    private partial void LogFailed(Exception failure, long last);
}

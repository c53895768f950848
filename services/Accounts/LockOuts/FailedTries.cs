using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Platform.Secrets;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.LockOuts;

/// <summary>
/// Counts wrong tries by name, in the database and at once, so that neither another replica nor tries sent together get more of them. Names
/// nobody has are counted like the others: whether a lock comes must not tell who exists.
/// </summary>
internal sealed class FailedTries(AccountsDb db, LookupHash hash, TimeProvider time)
{
    /// <summary>Wrong tries that lock a name.</summary>
    public const int Most = 5;

    /// <summary>For how long.</summary>
    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    public byte[] KeyOf(string name) => hash.Of("try:" + SignInName.Normalize(SignInName.Fold(name)));

    /// <summary>
    /// Refuses while the name is locked. Asked before a try is checked and again after it was found right: of tries sent together only
    /// those count that end before the lock.
    /// </summary>
    public async Task RefuseWhileLockedAsync(byte[] key, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = await db.FailedTries.Where(row => row.Key == key).Select(row => row.LockedUntil).SingleOrDefaultAsync(cancellationToken);
        if (until > now)
        {
            throw AccountRefusals.LockedOut(until.Value - now).ToException();
        }
    }

    /// <summary>Counts a wrong try.</summary>
    /// <returns>Whether it was the one that locked the name.</returns>
    public async Task<bool> CountAsync(byte[] key, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = now + Lock;
        var locked = await db.Database.SqlQuery<bool>(
            $"""
            INSERT INTO accounts.failed_try AS t (key, failed, locked_until, last_at) VALUES ({key}, 1, NULL, {now})
            ON CONFLICT (key) DO UPDATE SET
                failed = CASE WHEN t.failed + 1 >= {Most} THEN 0 ELSE t.failed + 1 END,
                locked_until = CASE WHEN t.failed + 1 >= {Most} THEN {until} END,
                last_at = {now}
            WHERE t.locked_until IS NULL OR t.locked_until <= {now}
            RETURNING locked_until IS NOT NULL AS "Value"
            """).ToListAsync(cancellationToken);
        return locked is [true];
    }

    /// <summary>Forgets the wrong tries of a name, locked or not.</summary>
    public Task ClearAsync(byte[] key, CancellationToken cancellationToken) =>
        db.FailedTries.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
}

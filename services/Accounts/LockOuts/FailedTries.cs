using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Platform.Secrets;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.LockOuts;

/// <summary>
/// Counts wrong tries by name and place, and by name wherever it is tried, in the database and at once, so that neither another replica nor tries
/// sent together get more of them. Who tries names of others locks them for the own place alone; only tries from many places lock a name, and
/// not for the places from which its account signed in lately. Names nobody has are counted like the others: whether a lock comes must not tell
/// who exists.
/// </summary>
internal sealed class FailedTries(AccountsDb db, KnownPlaces places, LookupHash hash, TimeProvider time)
{
    /// <summary>Wrong tries from one place that lock a name there.</summary>
    public const int Most = 5;

    /// <summary>
    /// Wrong tries from all places together from which the account did not sign in lately, that lock a name for those places; a wrong code counts as
    /// five, and a quarter of an hour without any begins anew.
    /// </summary>
    public const int MostOfName = 25;

    // Who tries codes knows the password, so that locking the name wherever keeps out nobody who merely knows the name.
    private const int WeightOfCode = MostOfName / Most;

    /// <summary>For how long.</summary>
    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    /// <summary>The keys of a name that is tried by a call.</summary>
    public async Task<TryKeys> KeysOfAsync(string name, ServerCallContext context)
    {
        var normalized = SignInName.Normalize(SignInName.Fold(name));
        var (place, isKnown) = await places.OfAsync(normalized, context);
        return new TryKeys(hash.Of($"try:{normalized}\n{place}"), NameKey(normalized), isKnown);
    }

    /// <summary>The keys of what an account alone can try, from wherever.</summary>
    /// <param name="act">What.</param>
    /// <param name="account">The account.</param>
    public TryKeys KeysOf(string act, Guid account)
    {
        var key = hash.Of($"{act}:{account}");
        return new TryKeys(key, key, IsKnownPlace: true);
    }

    /// <summary>
    /// Refuses while the name is locked. Asked before a try is checked and again after it was found right: of tries sent together only
    /// those count that end before the lock.
    /// </summary>
    public async Task RefuseWhileLockedAsync(TryKeys keys, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        byte[][] counted = keys.IsKnownPlace ? [keys.Pair] : [keys.Pair, keys.Name];
        var until = await db.FailedTries.Where(row => counted.Contains(row.Key)).MaxAsync(row => row.LockedUntil, cancellationToken);
        if (until > now)
        {
            throw AccountRefusals.LockedOut(until.Value - now).ToException();
        }
    }

    /// <summary>Counts a wrong try.</summary>
    /// <param name="keys">Of the name.</param>
    /// <param name="isCode">Whether the password was right and the code wrong.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Whether it was one that locked the name, there or wherever.</returns>
    public async Task<bool> CountAsync(TryKeys keys, bool isCode, CancellationToken cancellationToken)
    {
        // Of tries sent together those that come after the lock were refused, or will be.
        var ofPair = await AddAsync(keys.Pair, keys.Name, 1, Most, DateTimeOffset.UnixEpoch, cancellationToken);
        var ofName = ofPair is not null && !keys.IsKnownPlace
            ? await AddAsync(keys.Name, keys.Name, isCode ? WeightOfCode : 1, MostOfName, time.GetUtcNow() - Lock, cancellationToken)
            : null;
        return ofPair == true || ofName == true;
    }

    /// <summary>Forgets the wrong tries of a name from one place.</summary>
    public Task ClearAsync(TryKeys keys, CancellationToken cancellationToken) =>
        db.FailedTries.Where(row => row.Key == keys.Pair).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Forgets the wrong tries of a name from everywhere, locked or not.</summary>
    public Task ClearNameAsync(string name, CancellationToken cancellationToken)
    {
        var key = NameKey(SignInName.Normalize(SignInName.Fold(name)));
        return db.FailedTries.Where(row => row.Name == key || row.Key == key).ExecuteDeleteAsync(cancellationToken);
    }

    private byte[] NameKey(string normalized) => hash.Of("try:" + normalized);

    /// <returns>Whether it locked; null: it was locked before, and counts no more.</returns>
    private async Task<bool?> AddAsync(byte[] key, byte[] name, int weight, int most, DateTimeOffset forgotten, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var until = now + Lock;
        var locked = await db.Database.SqlQuery<bool>(
            $"""
            INSERT INTO accounts.failed_try AS t (key, name, failed, locked_until, last_at) VALUES ({key}, {name}, {weight}, NULL, {now})
            ON CONFLICT (key) DO UPDATE SET
                name = {name},
                failed = CASE WHEN t.last_at <= {forgotten} THEN {weight} WHEN t.failed + {weight} >= {most} THEN 0 ELSE t.failed + {weight} END,
                locked_until = CASE WHEN t.last_at > {forgotten} AND t.failed + {weight} >= {most} THEN {until} END,
                last_at = {now}
            WHERE t.locked_until IS NULL OR t.locked_until <= {now}
            RETURNING locked_until IS NOT NULL AS "Value"
            """).ToListAsync(cancellationToken);
        return locked is [var isLocked] ? isLocked : null;
    }
}

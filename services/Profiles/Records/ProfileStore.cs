using Employment.Profiles.Data;
using Employment.Profiles.Numbers;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Records;

/// <summary>Finds profiles, and locks those that somebody is about to change. The id of a merged profile leads to the one that stays.</summary>
internal sealed class ProfileStore(ProfilesDb db, NumberVault vault)
{
    public ProfilesDb Db => db;

    /// <summary>A profile as it stands, to be read.</summary>
    public async Task<ProfileFamily?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var rows = await db.Profiles.FromSql(
            $"""
            WITH root AS MATERIALIZED (SELECT coalesce(merged_into, id) AS id FROM profiles.profile WHERE id = {id})
            SELECT standing.* FROM profiles.profile standing WHERE standing.id = (SELECT id FROM root)
            UNION ALL
            SELECT merged.* FROM profiles.profile merged WHERE merged.merged_into = (SELECT id FROM root)
            """).AsNoTracking().ToListAsync(cancellationToken);
        return rows.Count == 0 ? null : new ProfileFamily(rows.Single(row => row.MergedInto is null), [.. rows.Select(row => row.Id)]);
    }

    /// <summary>A profile to be changed: its row is locked to the end of the transaction.</summary>
    public async Task<ProfileFamily?> LockAsync(Guid id, CancellationToken cancellationToken)
    {
        // Another merge may come first while we wait for the lock: then the one that stays now is locked.
        while (await RootAsync(id, cancellationToken) is { } rootId)
        {
            var root = await LockRowAsync(rootId, cancellationToken);
            if (root.MergedInto is null)
            {
                var merged = await db.Profiles.Where(row => row.MergedInto == rootId).Select(row => row.Id).ToListAsync(cancellationToken);
                return new ProfileFamily(root, [rootId, .. merged]);
            }
        }

        return null;
    }

    /// <summary>The profile that a number leads to, current or not; null where nobody has it.</summary>
    public async Task<ProfileFamily?> FindByNumberAsync(string number, CancellationToken cancellationToken)
    {
        var hashes = vault.HashesOf(number).ToArray();
        var owner = await db.Numbers.AsNoTracking().Where(row => hashes.Contains(row.Hash)).Select(row => (Guid?)row.Profile).FirstOrDefaultAsync(cancellationToken);
        return owner is { } id ? await FindAsync(id, cancellationToken) : null;
    }

    /// <summary>Waits until nobody else registers the same number; held to the end of the transaction.</summary>
    public Task LockNumberAsync(string number, CancellationToken cancellationToken)
    {
        // By every key: while keys are rotated two processes may hash with different ones. In order, so that nobody waits in a ring.
        var locks = vault.HashesOf(number).Select(hash => BitConverter.ToInt64(hash)).Order().ToArray();
        return db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(key) FROM unnest({locks}) AS key", cancellationToken);
    }

    /// <summary>
    /// Adds a number unless somebody has it by now. A file that is being imported locks no numbers, of which it has too many at once: whoever
    /// waits for it here learns only now whom it registered.
    /// </summary>
    /// <returns>False: somebody has it.</returns>
    public async Task<bool> TryAddNumberAsync(NumberRow row, CancellationToken cancellationToken) => await db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO profiles.number (profile, hash, sealed, seal_key, lookup_key, since, current)
        VALUES ({row.Profile}, {row.Hash}, {row.Sealed}, {row.SealKey}, {row.LookupKey}, {row.Since}, {row.Current})
        ON CONFLICT (hash) DO NOTHING
        """,
        cancellationToken) == 1;

    private Task<Guid?> RootAsync(Guid id, CancellationToken cancellationToken) =>
        db.Profiles.AsNoTracking().Where(row => row.Id == id).Select(row => (Guid?)(row.MergedInto ?? row.Id)).SingleOrDefaultAsync(cancellationToken);

    private Task<ProfileRow> LockRowAsync(Guid id, CancellationToken cancellationToken) =>
        db.Profiles.FromSql($"SELECT * FROM profiles.profile WHERE id = {id} FOR UPDATE").SingleAsync(cancellationToken);
}

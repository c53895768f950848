using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Kinds;
using Npgsql;

namespace Employment.Profiles.Imports.Work;

/// <summary>Finds and locks the profiles of a chunk, with what is on record of the facts it is about.</summary>
internal sealed class ProfileLookup(NpgsqlConnection connection)
{
    // A file fills the tables faster than statistics of them are made; without these the planner would read whole tables for each chunk.
    private const string ByIndex = "SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; SET LOCAL jit = off";

    // In the order of ids, as everybody locks several profiles.
    private const string Lock =
        """
        SELECT id FROM profiles.profile WHERE id IN (
            SELECT coalesce(p.merged_into, p.id) FROM profiles.number n JOIN profiles.profile p ON p.id = n.profile WHERE n.hash = ANY($1))
        ORDER BY id FOR NO KEY UPDATE
        """;

    private const string Profiles =
        """
        SELECT n.hash, s.id, s.region, s.name, s.version
        FROM profiles.number n
        JOIN profiles.profile p ON p.id = n.profile
        JOIN profiles.profile s ON s.id = coalesce(p.merged_into, p.id)
        WHERE n.hash = ANY($1)
        """;

    private const string Facts =
        """
        WITH who AS (
            SELECT id, id AS stays FROM unnest($1) AS id
            UNION ALL
            SELECT p.id, p.merged_into FROM profiles.profile p WHERE p.merged_into = ANY($1))
        SELECT who.stays, f.fact, f.value, f.as_of, f.source = 3 AND f.department = $3, f.evidence = $4,
            coalesce((SELECT v.verdict FROM profiles.fact_verdict v WHERE v.record = f.record ORDER BY v.id DESC LIMIT 1), f.verification)
        FROM who JOIN profiles.fact f ON f.profile = who.id AND f.fact = ANY($2)
        ORDER BY f.record
        """;

    private const string Scales =
        """
        WITH who AS (
            SELECT id, id AS stays FROM unnest($1) AS id
            UNION ALL
            SELECT p.id, p.merged_into FROM profiles.profile p WHERE p.merged_into = ANY($1))
        SELECT who.stays, coalesce(s.as_of, s.recorded_on), s.industry, s.staff, s.revenue_fen, s.assets_fen
        FROM who JOIN profiles.firm_scale s ON s.profile = who.id AND s.source = 3
        ORDER BY s.id
        """;

    private const string UnchangedRows = "SELECT profile, as_of FROM profiles.import_unchanged WHERE import = $1 AND profile = ANY($2)";

    public async Task<KnownProfiles> FindAsync(IReadOnlyList<ReadRow> rows, ImportRow import, ImportKind kind, CancellationToken cancellationToken)
    {
        await RunAsync(ByIndex, [], static _ => { }, cancellationToken);
        var known = await LockAsync([.. rows.SelectMany(row => row.Hashes)], cancellationToken);
        if (known.Ids is { Length: > 0 } ids)
        {
            await RunAsync(Facts, [ids, kind.Facts.ToArray(), kind.Department, FactEvidence.Of(import)], reader => AddFact(known, reader), cancellationToken);
            if (rows.Any(row => row.Figures is not null))
            {
                await RunAsync(Scales, [ids], reader => AddScale(known, reader), cancellationToken);
            }

            await RunAsync(UnchangedRows, [import.Id, ids], reader => AddFileDay(known, reader.GetGuid(0), reader.GetFieldValue<DateOnly>(1)), cancellationToken);
        }

        return known;
    }

    // Somebody may merge one of them before it is locked; then another one stands for it, which has to be locked too.
    private async Task<KnownProfiles> LockAsync(byte[][] hashes, CancellationToken cancellationToken)
    {
        var locked = new HashSet<Guid>();
        while (true)
        {
            var known = new KnownProfiles();
            await RunAsync(Lock, [hashes], reader => locked.Add(reader.GetGuid(0)), cancellationToken);
            await RunAsync(Profiles, [hashes], reader => AddProfile(known, reader), cancellationToken);
            if (locked.IsSupersetOf(known.Ids))
            {
                return known;
            }
        }
    }

    private static void AddProfile(KnownProfiles known, NpgsqlDataReader reader) => known.Add(
        reader.GetFieldValue<byte[]>(0), new KnownProfile(reader.GetGuid(1), reader.GetString(2), reader.GetString(3), reader.GetInt64(4) + 1, Registering: null));

    private static void AddFact(KnownProfiles known, NpgsqlDataReader reader)
    {
        var verification = (Verification.Types.State)reader.GetInt16(6);
        var fact = new KnownFact(
            reader.GetString(1),
            reader.GetString(2),
            reader.GetFieldValue<DateOnly>(3),
            IsOfDepartment: reader.GetBoolean(4),
            IsOfFile: reader.GetBoolean(4) && reader.GetBoolean(5),
            verification == Verification.Types.State.Verified,
            verification == Verification.Types.State.Rejected);
        var profile = reader.GetGuid(0);
        known.Find(profile)!.Facts.Add(fact);
        if (fact.IsOfFile)
        {
            AddFileDay(known, profile, fact.AsOf);
        }
    }

    private static void AddScale(KnownProfiles known, NpgsqlDataReader reader) => known.Find(reader.GetGuid(0))!.Scales.Add((
        reader.GetFieldValue<DateOnly>(1),
        new FirmFigures(
            reader.GetString(2),
            reader.IsDBNull(3) ? null : reader.GetInt32(3),
            reader.IsDBNull(4) ? null : reader.GetInt64(4),
            reader.IsDBNull(5) ? null : reader.GetInt64(5))));

    private static void AddFileDay(KnownProfiles known, Guid id, DateOnly asOf)
    {
        var profile = known.Find(id)!;
        profile.FileAsOf = profile.FileAsOf > asOf ? profile.FileAsOf : asOf;
    }

    private async Task RunAsync(string text, object[] values, Action<NpgsqlDataReader> take, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(text, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            take(reader);
        }
    }
}

using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Data;
using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Kinds;
using Employment.Profiles.Numbers;
using Npgsql;
using NpgsqlTypes;

namespace Employment.Profiles.Imports.Work;

/// <summary>Writes what was decided, by binary COPY straight into the tables.</summary>
/// <param name="connection">In the chunk's transaction.</param>
/// <param name="import">The import.</param>
/// <param name="kind">Its kind.</param>
/// <param name="now">Real time.</param>
/// <param name="today">The business date.</param>
internal sealed class ChunkWriting(NpgsqlConnection connection, ImportRow import, ImportKind kind, DateTimeOffset now, DateOnly today)
{
    // As for every change of a profile.
    private const string ChangeChannel = "profiles_changed";

    private readonly DateTime at = now.UtcDateTime;
    private readonly string evidence = FactEvidence.Of(import);

    public Task ProfilesAsync(List<KnownProfile> registered, CancellationToken cancellationToken) => CopyAsync(
        "profiles.profile (id, kind, region, name, version, registered_at, registered_on, registered_by)",
        registered,
        (row, profile) =>
        {
            row.Write(profile.Id, NpgsqlDbType.Uuid);
            row.Write((short)kind.Subject, NpgsqlDbType.Smallint);
            row.Write(profile.Region, NpgsqlDbType.Text);
            row.Write(profile.Name, NpgsqlDbType.Text);
            row.Write(profile.NextVersion, NpgsqlDbType.Bigint);
            row.Write(at, NpgsqlDbType.TimestampTz);
            row.Write(today, NpgsqlDbType.Date);
            row.Write(import.CreatedBy, NpgsqlDbType.Text);
        },
        cancellationToken);

    public Task NumbersAsync(List<KnownProfile> registered, NumberVault vault, CancellationToken cancellationToken) => CopyAsync(
        "profiles.number (profile, hash, sealed, seal_key, lookup_key, since, current)",
        registered,
        (row, profile) =>
        {
            row.Write(profile.Id, NpgsqlDbType.Uuid);
            row.Write(profile.Registering!.Hashes[0], NpgsqlDbType.Bytea);
            row.Write(vault.Seal(profile.Registering.Number, profile.Id), NpgsqlDbType.Bytea);
            row.Write(vault.SealKey, NpgsqlDbType.Text);
            row.Write(vault.LookupKey, NpgsqlDbType.Text);
            row.Write(today, NpgsqlDbType.Date);
            row.Write(value: true, NpgsqlDbType.Boolean);
        },
        cancellationToken);

    public Task FactsAsync(List<NewFact> facts, CancellationToken cancellationToken) => CopyAsync(
        "profiles.fact (profile, version, fact, value, as_of, source, verification, department, evidence, recorded_by, recorded_at, recorded_on)",
        facts,
        (row, fact) =>
        {
            row.Write(fact.Profile.Id, NpgsqlDbType.Uuid);
            row.Write(fact.Profile.NextVersion, NpgsqlDbType.Bigint);
            row.Write(fact.Fact, NpgsqlDbType.Text);
            row.Write(fact.Value, NpgsqlDbType.Text);
            row.Write(fact.AsOf, NpgsqlDbType.Date);
            row.Write((short)fact.Source, NpgsqlDbType.Smallint);
            row.Write((short)fact.Verification, NpgsqlDbType.Smallint);
            row.Write(fact.Source == FactSource.Types.Kind.Department ? kind.Department : "", NpgsqlDbType.Text);
            row.Write(fact.Evidence ?? evidence, NpgsqlDbType.Text);
            row.Write(import.CreatedBy, NpgsqlDbType.Text);
            row.Write(at, NpgsqlDbType.TimestampTz);
            row.Write(today, NpgsqlDbType.Date);
        },
        cancellationToken);

    public Task ScalesAsync(List<NewScale> scales, CancellationToken cancellationToken) => CopyAsync(
        "profiles.firm_scale (profile, version, industry, staff, revenue_fen, assets_fen, source, recorded_by, recorded_at, recorded_on, as_of)",
        scales,
        (row, scale) =>
        {
            row.Write(scale.Profile.Id, NpgsqlDbType.Uuid);
            row.Write(scale.Profile.NextVersion, NpgsqlDbType.Bigint);
            row.Write(scale.Figures.Industry, NpgsqlDbType.Text);
            WriteOrNull(row, scale.Figures.Staff, NpgsqlDbType.Integer);
            WriteOrNull(row, scale.Figures.RevenueFen, NpgsqlDbType.Bigint);
            WriteOrNull(row, scale.Figures.AssetsFen, NpgsqlDbType.Bigint);
            row.Write((short)FactSource.Types.Kind.Department, NpgsqlDbType.Smallint);
            row.Write(import.CreatedBy, NpgsqlDbType.Text);
            row.Write(at, NpgsqlDbType.TimestampTz);
            row.Write(today, NpgsqlDbType.Date);
            row.Write(scale.AsOf, NpgsqlDbType.Date);
        },
        cancellationToken);

    public Task EventsAsync(IEnumerable<KnownProfile> profiles, CancellationToken cancellationToken) => CopyAsync(
        "profiles.life_event (profile, what, by, at, recorded_on, why, evidence)",
        profiles,
        (row, profile) =>
        {
            row.Write(profile.Id, NpgsqlDbType.Uuid);
            row.Write(profile.Registering is null ? LifeEvents.FactsRecorded : LifeEvents.Registered, NpgsqlDbType.Text);
            row.Write(import.CreatedBy, NpgsqlDbType.Text);
            row.Write(at, NpgsqlDbType.TimestampTz);
            row.Write(today, NpgsqlDbType.Date);
            row.Write("", NpgsqlDbType.Text);
            row.Write(evidence, NpgsqlDbType.Text);
        },
        cancellationToken);

    /// <summary>Tells caches; the announcement leaves with the commit.</summary>
    public async Task ChangesAsync(IReadOnlyList<KnownProfile> touched, CancellationToken cancellationToken)
    {
        if (touched.Count == 0)
        {
            return;
        }

        await CopyAsync(
            "profiles.changed_profile (profile, version)",
            touched,
            (row, profile) =>
            {
                row.Write(profile.Id, NpgsqlDbType.Uuid);
                row.Write(profile.NextVersion, NpgsqlDbType.Bigint);
            },
            cancellationToken);
        await RunAsync("SELECT pg_notify($1, '')", [ChangeChannel], cancellationToken);
    }

    public async Task FaultsAsync(IReadOnlyList<RowFault> faults, CancellationToken cancellationToken)
    {
        var listed = faults.OrderBy(fault => fault.Line).Take(ImportLimits.ListedFaults - import.Listed).ToList();
        await CopyAsync(
            "profiles.import_fault (import, number, line, field, problem, value)",
            listed,
            (row, fault) =>
            {
                row.Write(import.Id, NpgsqlDbType.Uuid);
                row.Write(++import.Listed, NpgsqlDbType.Integer);
                row.Write(fault.Line, NpgsqlDbType.Bigint);
                row.Write(fault.Field, NpgsqlDbType.Text);
                row.Write(fault.Problem, NpgsqlDbType.Text);
                row.Write(fault.Value, NpgsqlDbType.Text);
            },
            cancellationToken);
    }

    public Task VersionsAsync(IReadOnlyList<KnownProfile> touched, CancellationToken cancellationToken) => RunAsync(
        "UPDATE profiles.profile SET version = version + 1 WHERE id = ANY($1)",
        [touched.Select(profile => profile.Id).ToArray()],
        cancellationToken);

    public Task UnchangedAsync(IReadOnlyList<KnownProfile> unchanged, CancellationToken cancellationToken) => RunAsync(
        """
        INSERT INTO profiles.import_unchanged (import, profile, as_of) SELECT $1, profile, as_of FROM unnest($2, $3) AS row (profile, as_of)
        ON CONFLICT (import, profile) DO UPDATE SET as_of = greatest(import_unchanged.as_of, excluded.as_of)
        """,
        [import.Id, unchanged.Select(profile => profile.Id).ToArray(), unchanged.Select(profile => profile.UnchangedAsOf!.Value).ToArray()],
        cancellationToken);

    private static void WriteOrNull<T>(NpgsqlBinaryImporter row, T? value, NpgsqlDbType type)
        where T : struct
    {
        if (value is { } known)
        {
            row.Write(known, type);
        }
        else
        {
            row.WriteNull();
        }
    }

    private async Task CopyAsync<T>(string table, IEnumerable<T> rows, Action<NpgsqlBinaryImporter, T> write, CancellationToken cancellationToken)
    {
        if (rows.TryGetNonEnumeratedCount(out var count) && count == 0)
        {
            return;
        }

        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table} FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            write(copy, row);
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private async Task RunAsync(string text, object[] values, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(text, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

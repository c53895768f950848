using Employment.Platform.Clock;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Kinds;
using Employment.Profiles.Numbers;
using Employment.Profiles.SizeStandard;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Imports.Work;

/// <summary>
/// The next rows of the import that has waited longest. What they change and where the file stands after them are one transaction: a killed
/// process leaves the chunk undone, and whoever comes next begins it again. The import's row is locked meanwhile, so that no other replica
/// takes the same one.
/// </summary>
internal sealed class ImportChunk(ProfilesDb db, ImportStore store, ReadAhead ahead, NumberVault vault, FactCatalogue catalogue, FirmSizes sizes, BusinessClock clock, TimeProvider time)
{
    /// <summary>Rows of a chunk.</summary>
    public const int Rows = 10_000;

    /// <summary>The import at hand; empty where none waits.</summary>
    public Guid Import { get; private set; }

    /// <param name="cancellationToken">Ends the work, and undoes the chunk.</param>
    /// <returns>False when no import waits.</returns>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var waiting = await store.Imports
            .FromSql($"SELECT * FROM profiles.import WHERE state = 2 ORDER BY started_at LIMIT 1 FOR UPDATE SKIP LOCKED")
            .ToListAsync(cancellationToken);
        if (waiting is not [var import])
        {
            return false;
        }

        Import = import.Id;
        await TakeAsync(import, ImportKind.Find(import.Kind)!, cancellationToken);
        await store.SaveAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    /// <summary>Ends an import that cannot be worked through.</summary>
    public async Task FailAsync(Guid id, string problem, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var import = await store.LockAsync(id.ToString(), cancellationToken);
        if (import.State == State.Running)
        {
            await EndAsync(import, State.Failed, problem, cancellationToken);
            await store.SaveAsync(cancellationToken);
        }

        await transaction.CommitAsync(CancellationToken.None);
    }

    private async Task TakeAsync(ImportRow import, ImportKind kind, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var reading = await ahead.TakeAsync(import, kind, cancellationToken);
        var profiles = await new ProfileLookup(connection).FindAsync(reading.Rows, import, kind, cancellationToken);
        var decisions = new ChunkDecisions(import, kind, profiles, new MemberSet(catalogue), sizes, time.GetUtcNow(), clock.Today);
        foreach (var row in reading.Rows)
        {
            decisions.Take(row);
        }

        MoveOn(import, reading, decisions);
        if (!reading.IsEnd && reading.Problem.Length == 0)
        {
            ahead.Begin(import, kind, cancellationToken);
        }

        await WriteAsync(connection, import, kind, reading, profiles, decisions, cancellationToken);
        if (reading.Problem.Length > 0)
        {
            await EndAsync(import, State.Failed, reading.Problem, cancellationToken);
        }
        else if (reading.IsEnd)
        {
            await EndAsync(import, State.Done, "", cancellationToken);
        }
    }

    private async Task WriteAsync(
        NpgsqlConnection connection, ImportRow import, ImportKind kind, ChunkReading reading, KnownProfiles profiles, ChunkDecisions decisions, CancellationToken cancellationToken)
    {
        var writing = new ChunkWriting(connection, import, kind, time.GetUtcNow(), clock.Today);
        var touched = profiles.Touched.ToList();
        await writing.ProfilesAsync(decisions.Registered, cancellationToken);
        await writing.NumbersAsync(decisions.Registered, vault, cancellationToken);
        await writing.FactsAsync(decisions.Facts, cancellationToken);
        await writing.ScalesAsync(decisions.Scales, cancellationToken);
        await writing.VersionsAsync(touched, cancellationToken);
        await writing.EventsAsync([.. decisions.Registered, .. touched], cancellationToken);
        await writing.ChangesAsync(touched, cancellationToken);
        await writing.UnchangedAsync([.. profiles.Unchanged], cancellationToken);
        await writing.FaultsAsync([.. reading.Faults, .. decisions.Faults], cancellationToken);
    }

    private static void MoveOn(ImportRow import, ChunkReading reading, ChunkDecisions decisions)
    {
        import.Header ??= reading.Header;
        if (reading.Next is { } next)
        {
            (import.Encoding, import.DoneBytes, import.NextLine) = (next.Encoding, next.Offset, next.Line);
        }

        import.Rows += reading.RowCount;
        import.Faulty += reading.FaultyRows + decisions.FaultyRows;
        import.Recorded += decisions.Recorded;
        import.Unchanged += decisions.Unchanged;
        import.Registered += decisions.Registered.Count;
    }

    private async Task EndAsync(ImportRow import, State state, string problem, CancellationToken cancellationToken)
    {
        import.State = state;
        import.Problem = problem;
        import.EndedAt = time.GetUtcNow();
        if (state == State.Done)
        {
            // Blank lines at the end belong to no row.
            import.DoneBytes = import.SizeBytes;
        }

        await store.RemoveBytesAsync(import.Id, cancellationToken);
    }
}

using Employment.Platform.Clock;
using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Kinds;
using Employment.Profiles.Imports.Reading;
using Employment.Profiles.Numbers;
using Npgsql;

namespace Employment.Profiles.Imports.Work;

/// <summary>
/// Reads the next chunk while the one before is being written. Only where the file stands in the database counts: what was read ahead
/// from another place is thrown away.
/// </summary>
internal sealed class ReadAhead(IConfiguration configuration, NumberVault vault, PartVault partVault, BusinessClock clock)
{
    // One for all chunks, or each would leave megabytes to be tidied up. Only one chunk is read at a time.
    private readonly byte[] buffer = new byte[FileForm.Looked];
    private readonly PartBytes parts = new(partVault);

    private (Guid Import, long Offset, DateOnly Today) place;
    private Task<ChunkReading>? ahead;

    /// <summary>The next rows of an import.</summary>
    public async Task<ChunkReading> TakeAsync(ImportRow import, ImportKind kind, CancellationToken cancellationToken)
    {
        var taken = ahead;
        ahead = null;
        if (taken is not null && place == PlaceOf(import))
        {
            return await taken;
        }

        // It must let go of the buffer.
        await (taken ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await ReadAsync(import, kind, cancellationToken);
    }

    /// <summary>Begins with the rows after those at hand.</summary>
    /// <param name="import">Moved on already.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public void Begin(ImportRow import, ImportKind kind, CancellationToken cancellationToken)
    {
        place = PlaceOf(import);
        ahead = Task.Run(() => ReadAsync(import, kind, cancellationToken), cancellationToken);
    }

    private async Task<ChunkReading> ReadAsync(ImportRow import, ImportKind kind, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(configuration.GetConnectionString("Postgres"));
        await connection.OpenAsync(cancellationToken);
        var reading = new ChunkReading(import, kind, vault, clock.Today);
        await reading.ReadAsync((offset, into, token) => parts.ReadAsync(connection, import, offset, into, token), buffer, ImportChunk.Rows, cancellationToken);
        return reading;
    }

    private (Guid Import, long Offset, DateOnly Today) PlaceOf(ImportRow import) => (import.Id, import.DoneBytes, clock.Today);
}

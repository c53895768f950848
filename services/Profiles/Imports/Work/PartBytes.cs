using System.Data;
using Employment.Profiles.Imports.Data;
using Npgsql;

namespace Employment.Profiles.Imports.Work;

/// <summary>Reads a file from its parts, a part at a time; keeps the last one, of which the next chunk needs the rest.</summary>
internal sealed class PartBytes(PartVault vault)
{
    private const string PartAt = "SELECT start, content FROM profiles.import_part WHERE import = $1 AND start <= $2 ORDER BY start DESC LIMIT 1";

    private readonly byte[] sealedPart = new byte[ImportLimits.PartBytes + PartVault.MostAdded];
    private readonly byte[] part = new byte[ImportLimits.PartBytes];

    private (Guid Import, long Start, int Length) held;

    /// <summary>See <see cref="Reading.ReadBytes"/>.</summary>
    public async ValueTask<int> ReadAsync(NpgsqlConnection connection, ImportRow import, long offset, Memory<byte> into, CancellationToken cancellationToken)
    {
        if (offset == import.SizeBytes)
        {
            return 0;
        }

        if (held.Import != import.Id || offset < held.Start || offset >= held.Start + held.Length)
        {
            await FetchAsync(connection, import, offset, cancellationToken);
        }

        var from = (int)(offset - held.Start);
        var count = Math.Min(into.Length, held.Length - from);
        part.AsMemory(from, count).CopyTo(into);
        return count;
    }

    private async Task FetchAsync(NpgsqlConnection connection, ImportRow import, long offset, CancellationToken cancellationToken)
    {
        held = default;
        await using var command = new NpgsqlCommand(PartAt, connection);
        command.Parameters.Add(new() { Value = import.Id });
        command.Parameters.Add(new() { Value = offset });
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            // Never taken for the end of the file: somebody gave the import up.
            throw new InvalidOperationException($"A part of import {import.Id} is not there.");
        }

        var start = reader.GetInt64(0);
        await using var content = await reader.GetStreamAsync(1, cancellationToken);
        var length = await content.ReadAtLeastAsync(sealedPart, sealedPart.Length, throwOnEndOfStream: false, cancellationToken);
        held = (import.Id, start, vault.Open(sealedPart.AsSpan(0, length), import.Id, start, part));
    }
}

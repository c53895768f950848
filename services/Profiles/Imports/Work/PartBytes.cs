using Npgsql;
using NpgsqlTypes;

namespace Employment.Profiles.Imports.Work;

/// <summary>Reads a file from its parts. Parts are stored uncompressed, so that a piece of one is fetched without the rest.</summary>
internal sealed class PartBytes(NpgsqlConnection connection, Guid import)
{
    private const string Piece =
        """
        SELECT substring(content FROM ($2 - start + 1)::integer FOR $3) FROM profiles.import_part
        WHERE import = $1 AND start <= $2 ORDER BY start DESC LIMIT 1
        """;

    /// <summary>See <see cref="Reading.ReadBytes"/>.</summary>
    public async ValueTask<int> ReadAsync(long offset, Memory<byte> into, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Piece, connection);
        command.Parameters.Add(new() { Value = import });
        command.Parameters.Add(new() { Value = offset });
        command.Parameters.Add(new() { Value = into.Length, NpgsqlDbType = NpgsqlDbType.Integer });
        await using var reader = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return 0;
        }

        await using var bytes = await reader.GetStreamAsync(0, cancellationToken);
        return await bytes.ReadAtLeastAsync(into, into.Length, throwOnEndOfStream: false, cancellationToken);
    }
}

using System.Diagnostics;
using Npgsql;

namespace Employment.Benchmarks.Import;

/// <summary>The yardstick: COPY of the rows that an import stored, into the same tables with the same indexes, a table after the other.</summary>
internal static class PlainCopy
{
    private static readonly string[] Tables = ["profile", "number", "fact", "life_event"];

    /// <returns>Seconds, and bytes copied.</returns>
    /// <param name="from">The database with the rows.</param>
    /// <param name="to">One with the tables, empty.</param>
    public static async Task<(double Seconds, long Bytes)> RunAsync(string from, string to)
    {
        await using var source = NpgsqlDataSource.Create(from);
        await using var target = NpgsqlDataSource.Create(to);
        var (seconds, bytes) = (0.0, 0L);
        foreach (var table in Tables)
        {
            var rows = await ReadAsync(source, table);
            bytes += rows.Length;
            var start = Stopwatch.GetTimestamp();
            await WriteAsync(target, table, rows);
            seconds += Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        return (seconds, bytes);
    }

    private static async Task<FileStream> ReadAsync(NpgsqlDataSource source, string table)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 20, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await using var connection = await source.OpenConnectionAsync();
        await using var copy = await connection.BeginRawBinaryCopyAsync($"COPY profiles.{table} TO STDOUT (FORMAT BINARY)");
        await copy.CopyToAsync(file, 1 << 20);
        file.Position = 0;
        return file;
    }

    private static async Task WriteAsync(NpgsqlDataSource target, string table, FileStream rows)
    {
        await using (rows)
        {
            await using var connection = await target.OpenConnectionAsync();
            await using var copy = await connection.BeginRawBinaryCopyAsync($"COPY profiles.{table} FROM STDIN (FORMAT BINARY)");
            await rows.CopyToAsync(copy, 1 << 20);
        }
    }
}

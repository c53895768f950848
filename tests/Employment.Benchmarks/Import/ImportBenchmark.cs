using System.Diagnostics;
using System.Globalization;
using Employment.Benchmarks.Measuring;
using Employment.Testing;
using Employment.Testing.Overload;
using Npgsql;

namespace Employment.Benchmarks.Import;

/// <summary>How fast a department's file is taken, against a plain COPY of the rows it leaves in the tables, and what memory it takes.</summary>
internal sealed class ImportBenchmark(int rows, PostgresServer server, ImportTarget target)
{
    private const double TargetRatio = 0.25;

    /// <returns>0 when the target is met.</returns>
    public static async Task<int> RunAsync(int rows)
    {
        // Writes are forced to disk, as in production.
        await using var server = await PostgresServer.StartAsync(durable: true);
        await using var target = new ImportTarget();
        return await new ImportBenchmark(rows, server, target).MeasureAsync() >= TargetRatio ? 0 : 1;
    }

    private async Task<double> MeasureAsync()
    {
        var database = await server.CreateDatabaseAsync();
        var plain = await server.CreateDatabaseAsync();
        foreach (var empty in new[] { plain, database })
        {
            // The service makes the tables.
            await target.StartAsync(empty);
            await target.StopAsync();
        }

        await target.StartAsync(database);
        var first = await TakeAsync("new people", MadeUpFile.Months(rows, more: 0), "2024-05-31");
        await RunAsync(database, "CHECKPOINT");
        var (seconds, bytes) = await PlainCopy.RunAsync(database, plain);
        Say($"plain COPY of the same stored rows: {seconds:0.0} s, {rows / seconds:0} rows/s ({bytes / 1e6:0} MB)");
        Say($"ratio {seconds / first:0.00} (target at least {TargetRatio:0.00})");
        await TakeAsync("the same file again", MadeUpFile.Months(rows, more: 0), "2024-05-31");
        await TakeAsync("the next month of people on record", MadeUpFile.Months(rows, more: 1), "2024-06-30");
        Say($"most memory resident in the service: {PeakMemory.Of(target.ProcessId) / 1048576.0:0} MiB");
        return seconds / first;
    }

    /// <returns>Seconds from the start of the work to its end.</returns>
    private async Task<double> TakeAsync(string what, byte[] file, string asOf)
    {
        var start = Stopwatch.GetTimestamp();
        var id = await target.UploadAsync(file, asOf);
        var uploaded = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        var memory = new SortedDictionary<int, double>();
        var import = await target.WorkAsync(id, now => memory[(int)(now.Rows * 4 / rows)] = ProcessMemory.MiB(target.ProcessId));
        var worked = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Say($"{what}: {import.Rows} rows, {import.Recorded} facts, {import.Registered} registered, {import.Unchanged} unchanged, {import.Faulty} faulty");
        Say($"  upload {uploaded:0.0} s ({file.Length / uploaded / 1e6:0} MB/s), work {worked:0.0} s: {rows / worked:0} rows/s, {file.Length / worked / 1e6:0.0} MB/s");
        Say($"  memory resident by quarters: {string.Join(", ", memory.Select(quarter => quarter.Value.ToString("0", CultureInfo.InvariantCulture)))} MiB");
        return worked;
    }

    private static async Task RunAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

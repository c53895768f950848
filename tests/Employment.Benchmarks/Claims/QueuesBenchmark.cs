using System.Diagnostics;
using System.Globalization;
using Employment.Benchmarks.Measuring;
using Employment.Contracts.Hiring.V1;
using Employment.Testing;
using Employment.Testing.Overload;
using Npgsql;

namespace Employment.Benchmarks.Claims;

/// <summary>How long the queues of offices and searches take over a million claims, through the service.</summary>
internal sealed class QueuesBenchmark(HiringProgram program, int rows)
{
    private const int Callers = 4;
    private const int CallsOfACaller = 2 * QueueQuestions.PagesDeep;
    private const double SlowestMilliseconds = 50;

    /// <returns>0 when every kind of question meets the target.</returns>
    public static async Task<int> RunAsync(int rows)
    {
        await using var program = await HiringProgram.StartAsync(MadeUpClaims.Today);
        return await new QueuesBenchmark(program, rows).MeasureAsync() ? 0 : 1;
    }

    private async Task<bool> MeasureAsync()
    {
        var started = Stopwatch.GetTimestamp();
        await MadeUpClaims.LoadAsync(program.ConnectionString, rows);
        Say($"queues: {rows} claims made in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s, {await SizeAsync() / 1e9:0.0} GB with their indexes");
        var questions = await QueueQuestions.OfAsync(new HiringClaimService.HiringClaimServiceClient(program.Channel), () => HiringProgram.As("reader", "410800", "claims.read"), program.ConnectionString);
        foreach (var (_, ask) in questions.All)
        {
            // Unmeasured: the program compiles what it runs.
            await Task.WhenAll(Enumerable.Range(1_000_000, Callers).Select(turn => ask(turn * QueueQuestions.PagesDeep)));
        }

        var slowest = 0.0;
        foreach (var (what, ask) in questions.All)
        {
            slowest = Math.Max(slowest, await MeasureAsync(what, ask));
        }

        Say($"queues: the slowest 95th percentile {slowest:0.0} ms (target below {SlowestMilliseconds:0}); {Callers} callers, {Callers * CallsOfACaller} calls a kind; service {ProcessMemory.MiB(program.Process.ProcessId):0} MiB resident");
        return slowest < SlowestMilliseconds;
    }

    private static async Task<double> MeasureAsync(string what, Func<int, Task<int>> ask)
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(caller, ask))));
        var sorted = taken.SelectMany(one => one.Milliseconds).Order().ToArray();
        var p95 = sorted[(int)(sorted.Length * 0.95)];
        Say($"  {what}: p50 {Series.Median(sorted):0.0} ms, p95 {p95:0.0} ms, longest {sorted[^1]:0.0} ms; {taken.Sum(one => one.Rows) / (double)sorted.Length:0} rows an answer");
        return p95;
    }

    private static async Task<(List<double> Milliseconds, long Rows)> CallAsync(int caller, Func<int, Task<int>> ask)
    {
        var (milliseconds, rows) = (new List<double>(CallsOfACaller), 0L);
        for (var turn = caller * CallsOfACaller; turn < (caller + 1) * CallsOfACaller; turn++)
        {
            var started = Stopwatch.GetTimestamp();
            rows += await ask(turn);
            milliseconds.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return (milliseconds, rows);
    }

    private async Task<long> SizeAsync()
    {
        await using var source = NpgsqlDataSource.Create(program.ConnectionString);
        await using var command = source.CreateCommand("SELECT pg_database_size(current_database())");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

using System.Diagnostics;
using System.Globalization;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Measuring;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Hiring.V1;
using Npgsql;

namespace Employment.Benchmarks.Claims;

/// <summary>
/// Claims submitted a second through the gateway, against pgbench writing the same rows into the same tables in a transaction of the same statements.
/// </summary>
internal sealed class SubmitBenchmark(SubmitSystem system)
{
    private const double TargetRatio = 0.4;
    private const int Callers = 32;
    private const int Seconds = 4;

    // Until the runtime has compiled what is called often: a service runs for months.
    private const int Unmeasured = 8;

    // Drafts: of each caller for all its runs, and of each connection of pgbench for one run. More than any machine takes.
    private const int OfACaller = 1500;
    private const int OfAClient = 400;
    private const int OfBothSides = Callers * (OfACaller + ((Series.Runs + Unmeasured) * OfAClient));

    // The request and its answer, the claim held and read with its lines, its number, its new state and that of each line, and the event.
    private const string Script =
        """
        \set turn :turn + 1
        \set n :from + :client_id * :each + :turn
        BEGIN;
        INSERT INTO hiring.request (caller, request_id, method, request_hash, created_at)
            VALUES ('pgbench', gen_random_uuid(), '/employment.hiring.v1.HiringClaimService/SubmitClaim', sha256('request'), now()) RETURNING request_id \gset
        SELECT id, region, applicant, revision FROM hiring.claim WHERE id = ('00000000-0000-7000-9000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid FOR UPDATE \gset
        SELECT line, person, name, masked_number, facts, state, amount_fen, unmet FROM hiring.claim_line WHERE claim = :id ORDER BY line;
        INSERT INTO hiring.claim_number AS held (region, year, last) VALUES (:region, 2023, 1)
            ON CONFLICT (region, year) DO UPDATE SET last = held.last + 1 RETURNING last \gset
        UPDATE hiring.claim SET state = 'SUBMITTED', version = '2023', number = 'HS-' || :region || '-2023-' || lpad(:last::text, 6, '0'), applied_on = '2023-11-01',
            due_key = '2023-11-06', accept_days = 3, review_days = 10, approve_days = 5, notice_days = 5, revision = 3, last_position = 1, last_hash = sha256('event'),
            changed_on = '2023-11-01' WHERE id = :id AND revision = :revision;
        UPDATE hiring.claim_line SET state = 'SUBMITTED' WHERE claim = :id AND line = '001';
        UPDATE hiring.claim_line SET state = 'SUBMITTED' WHERE claim = :id AND line = '002';
        INSERT INTO hiring.claim_event (claim, position, what, state, by_, at_, on_, why, content, decision, hash)
            VALUES (:id, 1, 'SUBMITTED', 'SUBMITTED', 'pgbench', now(), '2023-11-01', '', sha256('content'), '', sha256('event'));
        UPDATE hiring.request SET answer_code = 0, answer = convert_to(repeat('x', 900), 'UTF8') WHERE caller = 'pgbench' AND request_id = :request_id;
        COMMIT;
        """;

    private readonly int[] next = new int[Callers];
    private int byHandFrom = Callers * OfACaller;

    /// <returns>0 when the target is met.</returns>
    public static async Task<int> RunAsync()
    {
        await using var system = await SubmitSystem.StartAsync();
        return await new SubmitBenchmark(system).MeasureAsync() ? 0 : 1;
    }

    private async Task<bool> MeasureAsync()
    {
        var started = Stopwatch.GetTimestamp();
        await Drafts.WriteAsync(system.Running.ConnectionString, system.AccountKeyFile, OfBothSides);
        Say($"submit: {OfBothSides} drafts of two people each written in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        var byHand = new PgBench(system.Running.ConnectionString, Script);
        var running = system.Running;
        var cost = new ServerCost([running.Gateway.ProcessId, running.Hiring.ProcessId, running.Policies.ProcessId]);
        var series = Series.Take(() => cost.Of(() => OursAsync().GetAwaiter().GetResult()), () => ByHandAsync(byHand).GetAwaiter().GetResult(), Unmeasured);
        Say($"submit: {series.MedianFirst:0}/s, by hand {series.MedianSecond:0}/s, ratio {series.Ratio:0.00} ({series.Spread()}), target at least {TargetRatio:0.00}; our processes' time a claim {cost.Median:0} µs without PostgreSQL");
        return await IsWholeAsync() && series.Ratio >= TargetRatio;
    }

    private async Task<(double Rate, long Count)> OursAsync()
    {
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => SubmitAsync(caller, started))));
        return (counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds, counts.Sum());
    }

    private async Task<long> SubmitAsync(int caller, long started)
    {
        var service = new HiringClaimService.HiringClaimServiceClient(system.Invoker(caller));
        var count = 0L;
        for (; Stopwatch.GetElapsedTime(started).TotalSeconds < Seconds; count++)
        {
            var number = (caller * OfACaller) + ++next[caller];
            var request = new SubmitClaimRequest { RequestId = Guid.NewGuid().ToString("D"), Claim = Drafts.IdOf(number).ToString("D") };
            await service.SubmitClaimAsync(request, system.Clerks[Drafts.CountyOf(number)]);
        }

        return next[caller] <= OfACaller ? count : throw new InvalidOperationException("There were too few drafts for this machine.");
    }

    /// <summary>Each run takes drafts that none took before.</summary>
    private async Task<double> ByHandAsync(PgBench byHand)
    {
        var rate = await byHand.RunAsync(Callers, Seconds, ("turn", 0), ("from", byHandFrom), ("each", OfAClient));
        byHandFrom += Callers * OfAClient;
        return rate;
    }

    /// <summary>Whether every claim that was submitted has its number, its event and its answer.</summary>
    private async Task<bool> IsWholeAsync()
    {
        await using var source = NpgsqlDataSource.Create(system.Running.ConnectionString);
        await using var command = source.CreateCommand(
            """
            SELECT (SELECT count(*) FROM hiring.claim WHERE state = 'SUBMITTED' AND number <> ''), (SELECT count(*) FROM hiring.claim_event),
                (SELECT sum(last) FROM hiring.claim_number)::bigint, (SELECT count(*) FROM hiring.request WHERE answer_code = 0), (SELECT count(*) FROM hiring.claim_line WHERE state = 'SUBMITTED') / 2
            """);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        long[] counts = [.. Enumerable.Range(0, row.FieldCount).Select(row.GetInt64)];
        Say($"submit: {counts[0]} claims were submitted; events, numbers, answers and pairs of lines: {string.Join(", ", counts.Skip(1))}");
        return counts.Distinct().Count() == 1;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

using System.Diagnostics;
using System.Globalization;
using Employment.Benchmarks.Measuring;
using Employment.Contracts.Funds.V1;
using Npgsql;

namespace Employment.Benchmarks.Funds;

/// <summary>Reservations a second on one line of one fund, against pgbench writing the same rows by hand around one hot row.</summary>
internal sealed class ReserveBenchmark(FundsProgram program)
{
    private const double TargetRatio = 0.5;
    private const int Callers = 1000;
    private const int Clients = 32;
    private const int Seconds = 5;

    // The statements of a reservation in their order: the request, the reservation, line, key, share and entry, the hot row, the answer.
    private const string Script =
        """
        BEGIN;
        SET LOCAL lock_timeout = '5s';
        INSERT INTO hand.request (id, answer) VALUES (gen_random_uuid(), NULL) RETURNING id \gset
        SET LOCAL lock_timeout TO DEFAULT;
        SAVEPOINT before_work;
        INSERT INTO hand.reservation (id, claim, measure, on_day, at) VALUES (:id, gen_random_uuid(), 'hiring-expansion-grant', '2024-06-20', now());
        INSERT INTO hand.reservation_line (reservation, line, fen, person) VALUES (:id, '1', 100, gen_random_uuid());
        INSERT INTO hand.claim_key (kind, holder, scope, reservation) VALUES (3, gen_random_uuid(), 'hiring-one-off', :id);
        INSERT INTO hand.share (reservation, line, level, fen) VALUES (:id, '1', 3, 100);
        INSERT INTO hand.entry (level, debit, credit, fen, reservation, at) VALUES (3, 2, 1, 100, :id, now());
        UPDATE hand.line SET available = available - 100, reserved = reserved + 100 WHERE level = 3 AND available >= 100;
        UPDATE hand.request SET answer = 'ok' WHERE id = :id;
        COMMIT;
        """;

    private const string Tables =
        """
        CREATE SCHEMA hand;
        CREATE TABLE hand.request (id uuid PRIMARY KEY, answer text);
        CREATE TABLE hand.reservation (id uuid PRIMARY KEY, claim uuid UNIQUE, measure text, on_day date, at timestamptz);
        CREATE TABLE hand.reservation_line (reservation uuid, line text, fen bigint, person uuid, PRIMARY KEY (reservation, line));
        CREATE TABLE hand.claim_key (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, kind smallint, holder uuid, scope text, reservation uuid, UNIQUE (kind, holder, scope));
        CREATE TABLE hand.share (reservation uuid, line text, level smallint, fen bigint, PRIMARY KEY (reservation, line, level));
        CREATE TABLE hand.entry (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, level smallint, debit smallint, credit smallint, fen bigint, reservation uuid, at timestamptz);
        CREATE TABLE hand.line (level smallint PRIMARY KEY, available bigint CHECK (available >= 0), reserved bigint) WITH (fillfactor = 40);
        INSERT INTO hand.line VALUES (3, 1000000000000, 0);
        """;

    /// <returns>0 when the target is met.</returns>
    public static async Task<int> RunAsync()
    {
        await using var program = await FundsProgram.StartAsync();
        await program.OpenFundAsync(90_000_000_000_000);
        return await new ReserveBenchmark(program).MeasureAsync() ? 0 : 1;
    }

    private async Task<bool> MeasureAsync()
    {
        await using (var connection = new NpgsqlConnection(program.ConnectionString))
        {
            await connection.OpenAsync();
            await using var tables = new NpgsqlCommand(Tables, connection);
            await tables.ExecuteNonQueryAsync();
        }

        var byHand = new PgBench(program.ConnectionString, Script);
        var series = Series.Take(() => OursAsync().GetAwaiter().GetResult(), () => byHand.RunAsync(Clients, Seconds).GetAwaiter().GetResult());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"reserve: {series.MedianFirst:0}/s, by hand {series.MedianSecond:0}/s, ratio {series.Ratio:0.00} ({series.Spread()}), target at least {TargetRatio:0.00}"));
        return series.Ratio >= TargetRatio;
    }

    private async Task<double> OursAsync()
    {
        var reservations = new ReservationService.ReservationServiceClient(program.Channel);
        var headers = FundsProgram.Claims;
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            var count = 0;
            for (; Stopwatch.GetElapsedTime(started).TotalSeconds < Seconds; count++)
            {
                await reservations.ReserveAsync(Claim(), headers);
            }

            return count;
        }));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static ReserveRequest Claim()
    {
        var person = FundsProgram.NewId();
        return new ReserveRequest
        {
            RequestId = FundsProgram.NewId(),
            Claim = FundsProgram.NewId(),
            Measure = "hiring-expansion-grant",
            Version = "2023",
            Region = "410802",
            On = "2024-06-20",
            FundKind = Fund.Types.Kind.UnemploymentInsurance,
            Lines = { new ReservationLine { Line = "1", AmountFen = 100, Person = person } },
            Keys = { new ClaimKey { Kind = ClaimKey.Types.Kind.PersonGrantKind, Line = "1", Person = person, Group = "hiring-one-off" } },
        };
    }
}

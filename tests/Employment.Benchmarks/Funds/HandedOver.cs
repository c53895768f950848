using Employment.Contracts.Funds.V1;
using Employment.Platform.Secrets;
using Npgsql;

namespace Employment.Benchmarks.Funds;

/// <summary>Payments that wait for a batch: reserved through the service, and handed over by SQL as the service does it, a line at a time.</summary>
internal static class HandedOver
{
    private const int LinesOfClaim = 1000;

    private const string HandOver =
        """
        INSERT INTO funds.payment (id, reservation, line, claim, measure, fund, region, fen, payee_name, bank, account_sealed, account_mask, purpose, decided_by, owner, state, queued_at)
        SELECT p.id, l.reservation, l.line, r.claim, r.measure, r.fund, r.region, l.fen, '示例企业', '示例银行', p.account, '*************2345', '一次性扩岗补助', ARRAY['approver-1'], r.owner, 1, now()
        FROM (SELECT reservation, line, fen, row_number() OVER (ORDER BY reservation, line) AS n FROM funds.reservation_line WHERE state = 1) l
        JOIN funds.reservation r ON r.id = l.reservation JOIN unnest(@ids, @accounts) WITH ORDINALITY AS p(id, account, n) ON p.n = l.n;
        INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, reservation, line, by, at)
        SELECT r.fund, s.level, 3, 2, s.reserved, '2024-07-01', 5, r.id, s.line, r.owner, now() FROM funds.share s JOIN funds.reservation r ON r.id = s.reservation WHERE s.reserved > 0;
        UPDATE funds.share SET payable = reserved, reserved = 0 WHERE reserved > 0;
        UPDATE funds.reservation_line SET state = 2 WHERE state = 1;
        """;

    public static async Task WriteAsync(FundsProgram program, int lines)
    {
        await ReserveAsync(program, lines);
        var cipher = new FieldCipher(KeyRing.Parse(File.ReadLines(program.AccountKeyFile)));
        var ids = Enumerable.Range(0, lines).Select(_ => Guid.CreateVersion7()).ToArray();
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(program.ConnectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync();
        await using var handOver = new NpgsqlCommand(HandOver, connection)
        {
            Parameters = { new("ids", ids), new("accounts", ids.Select(id => cipher.Seal("62220000000012345", $"account:{id:D}")).ToArray()) },
        };
        await handOver.ExecuteNonQueryAsync();
        await using var analyze = new NpgsqlCommand("VACUUM (ANALYZE) funds.payment, funds.share, funds.reservation_line, funds.entry", connection);
        await analyze.ExecuteNonQueryAsync();
    }

    private static async Task ReserveAsync(FundsProgram program, int lines)
    {
        var reservations = new ReservationService.ReservationServiceClient(program.Channel);
        for (var first = 0; first < lines; first += LinesOfClaim)
        {
            var claim = new ReserveRequest
            {
                RequestId = FundsProgram.NewId(), Claim = FundsProgram.NewId(), Measure = "hiring-expansion-grant", Version = "2023", Region = "410802", On = "2024-06-20",
                FundKind = Fund.Types.Kind.UnemploymentInsurance,
            };
            claim.Lines.Add(Enumerable.Range(1, LinesOfClaim).Select(line => new ReservationLine { Line = $"{line}", AmountFen = 100_000, Person = FundsProgram.NewId() }));
            await reservations.ReserveAsync(claim, FundsProgram.Claims);
        }
    }
}

using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Google.Protobuf;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>Clients at the same time, held up in the middle by a transaction of the test: each gets its answer, none a deadlock or what another has.</summary>
public sealed class LockOrderTests : IAsyncLifetime
{
    private const Kind Paying = Kind.UnemploymentInsurance;
    private const long Fen = 10_000;

    private readonly FundsHost host = new();

    private FundsCalls Calls => host.Calls;

    public ValueTask InitializeAsync() => host.InitializeAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task PrepareBatch_WhileTheYearCloses_BothAreAnswered()
    {
        var fund = await Calls.OpenFundAsync(Kind.CityFunds, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var claim = FundsCalls.Claim(Kind.CityFunds, Fen);
        await Calls.ReserveAsync(claim);
        await Calls.QueueAsync(claim.Claim, Fen);
        await using var later = await FundsHost.OnAsync(host.ConnectionString, "2025-01-01");
        var next = await later.Calls.OpenFundAsync(Kind.CityFunds, new Dictionary<Level, long>(), year: 2025);
        var closing = await ProposeCloseAsync(later.Calls, fund);

        // The next number of a batch is taken, so that whoever prepares one waits with the payments in its hand.
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var held = await HeldAsync(source, NextNumberOf(next));
        var prepare = Calls.PrepareAsync(fund);
        await WaitingAsync(source, 1);
        var close = later.Calls.ApproveAsync(closing);
        await WaitingAsync(source, 2);
        await RunAsync(held, "ROLLBACK");

        (await prepare).Lines.ShouldBe(1);
        (await close).State.ShouldBe(Proposal.Types.State.Approved);
        (await later.Calls.BooksAgreeAsync(next)).ShouldBeTrue();
    }

    [Fact]
    public async Task TakeResults_OfABatchTakenBackWhileTheYearClosesAndPaymentsAreToGoOn_AllAreAnswered()
    {
        var fund = await Calls.OpenFundAsync(Paying, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        await using var later = await FundsHost.OnAsync(host.ConnectionString, "2025-01-01");
        await later.Calls.OpenFundAsync(Paying, new Dictionary<Level, long>(), year: 2025);
        var closing = await ProposeCloseAsync(later.Calls, fund);
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var held = await source.OpenConnectionAsync();
        await RunAsync(held, "SELECT funds.stop_payments('Copy of the disk.')");
        var lost = FundsCalls.NewId();
        var batch = (await Calls.Stop.TakeBackBatchAsync(
            new TakeBackBatchRequest
            {
                RequestId = FundsCalls.NewId(), Fund = fund,
                Content = ByteString.CopyFromUtf8(
                    $"H,1,700,2024-07-01,UNEMPLOYMENT_INSURANCE,410800,1,100.00\r\nD,1,{lost},示例企业,示例银行,6222000000001234,100.00,补助,{FundsCalls.NewId()},1\r\nT,1,100.00,10000\r\n"),
            },
            FundsCalls.Finance())).Batch;
        var file = await Calls.UploadAsync(batch, $"H,1,700\r\nR,1,{lost},100.00,PAID,2024-07-01,ref,\r\nT,1,1,100.00\r\n");

        // The lost payment's row is held, so that whoever takes its result waits with the lock of the stop in its hand.
        await using var transaction = await held.BeginTransactionAsync();
        await RunAsync(held, $"SELECT 1 FROM funds.lost_payment WHERE id = '{lost}' FOR UPDATE");
        var take = Calls.TakeAsync(file);
        await WaitingAsync(source, 1);
        var propose = Calls.Stop.ProposeResumptionAsync(
            new ProposeResumptionRequest { RequestId = FundsCalls.NewId(), Region = FundsCalls.City, BankBatches = { 700 }, Evidence = "银行流水" }, FundsCalls.Finance()).ResponseAsync;
        await WaitingAsync(source, 2);
        var close = later.Calls.ApproveAsync(closing);
        await WaitingAsync(source, 3);
        await transaction.RollbackAsync();

        (await take).State.ShouldBe(ResultFile.Types.State.Taken);
        (await propose).Lost.ShouldBe(1);
        (await close).State.ShouldBe(Proposal.Types.State.Approved);
    }

    [Fact]
    public async Task Release_WhileThePaymentIsMadeAnewAndABatchTakesIt_IsRefused()
    {
        var (fund, failed, reissue) = await ReissueAsync();
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var payment = await HeldAsync(source, $"SELECT 1 FROM funds.payment WHERE id = '{failed.Payment_}' FOR UPDATE");
        await using var line = await HeldAsync(source, $"SELECT 1 FROM funds.reservation_line WHERE reservation = (SELECT reservation FROM funds.payment WHERE id = '{failed.Payment_}') FOR KEY SHARE");
        await using var number = await HeldAsync(source, NextNumberOf(fund));

        // The payment is held, so that the release has looked for payments before there is the new one; then the line, until a batch has that in its hand.
        var approve = Calls.Payments.ApproveReissueAsync(
            new ApproveReissueRequest { RequestId = FundsCalls.NewId(), Reissue = reissue, Why = "已核对" }, FundsCalls.Finance("finance-2")).ResponseAsync;
        await WaitingAsync(source, 1);
        var release = Calls.Reservations.ReleaseAsync(
            new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = failed.Claim, Why = "WITHDRAWN" }, FundsCalls.Claims).ResponseAsync;
        await WaitingAsync(source, 2);
        await RunAsync(payment, "ROLLBACK");
        var made = (await approve).Payment;
        await WaitingAsync(source, 1);
        var prepare = Calls.PrepareAsync(fund);
        await WaitingAsync(source, 2);
        await RunAsync(line, "ROLLBACK");
        await WaitingBehindAsync(source);
        await RunAsync(number, "ROLLBACK");

        (await prepare).Lines.ShouldBe(1);
        var (reason, told) = await FundsCalls.RefusedAsync(() => release);
        (reason, told["payment"]).ShouldBe(("PAYMENT_UNDER_WAY", made.Payment_));
        (await Calls.LineAsync(fund, Level.City)).PayableFen.ShouldBe(Fen);
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    /// <summary>A payment that failed, and a corrected account for it that waits for the second person.</summary>
    private async Task<(string Fund, Payment Failed, string Reissue)> ReissueAsync()
    {
        var fund = await Calls.OpenFundAsync(Paying, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var batch = await Calls.ReleasedBatchAsync(fund, Paying, 1, Fen);
        var failed = (await Calls.PaymentsOfAsync(batch)).Single();
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(failed, "FAILED")])));
        var reissue = await Calls.Payments.ProposeReissueAsync(
            new ProposeReissueRequest { RequestId = FundsCalls.NewId(), Payment = failed.Payment_, PayeeName = "示例企业", Bank = "另一银行", Account = "62230000009999", Evidence = "开户许可证" },
            FundsCalls.Finance());
        return (fund, failed, reissue.Reissue.Reissue_);
    }

    private static async Task<string> ProposeCloseAsync(FundsCalls calls, string fund) => (await calls.Funds.ProposeYearCloseAsync(
        new ProposeYearCloseRequest { RequestId = FundsCalls.NewId(), Fund = fund, Why = "年结" }, FundsCalls.Finance())).Proposal.Proposal_;

    /// <summary>The next number of a batch, taken by one that never comes to be.</summary>
    private static string NextNumberOf(string fund) =>
        $"""
        INSERT INTO funds.batch (id, number, fund, fund_kind, region, state, lines, total, prepared_by, prepared_at, prepared_on) OVERRIDING SYSTEM VALUE
        SELECT gen_random_uuid(), coalesce(max(number), 0) + 1, '{fund}', 7, '410800', 1, 1, 1, 'x', now(), '2024-07-01' FROM funds.batch
        """;

    /// <summary>A connection with what a statement took; it lets go by ROLLBACK.</summary>
    private static async Task<NpgsqlConnection> HeldAsync(NpgsqlDataSource source, string sql)
    {
        var held = await source.OpenConnectionAsync();
        await RunAsync(held, "BEGIN");
        await RunAsync(held, sql);
        return held;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>So many connections to this database wait for a lock.</summary>
    private static Task WaitingAsync(NpgsqlDataSource source, long count) =>
        CountsAsync(source, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", count);

    /// <summary>A connection waits for one that waits itself.</summary>
    private static Task WaitingBehindAsync(NpgsqlDataSource source) => CountsAsync(
        source,
        "SELECT count(*) FROM pg_stat_activity a, unnest(pg_blocking_pids(a.pid)) AS first WHERE a.datname = current_database() AND cardinality(pg_blocking_pids(first)) > 0",
        1);

    private static Task CountsAsync(NpgsqlDataSource source, string sql, long count) => Eventually.IsTrueAsync(
        async () =>
        {
            await using var command = source.CreateCommand(sql);
            return (long)(await command.ExecuteScalarAsync())! == count;
        },
        $"{count} wait for a lock",
        TimeSpan.FromSeconds(10));
}

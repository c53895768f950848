using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Google.Protobuf;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>Clients at the same time, held up in the middle by a transaction of the test: each gets its answer, none a deadlock.</summary>
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
        await using var held = await source.OpenConnectionAsync();
        await using var transaction = await held.BeginTransactionAsync();
        await RunAsync(held, $"""
            INSERT INTO funds.batch (id, number, fund, fund_kind, region, state, lines, total, prepared_by, prepared_at, prepared_on) OVERRIDING SYSTEM VALUE
            SELECT gen_random_uuid(), coalesce(max(number), 0) + 1, '{next}', 7, '410800', 1, 1, 1, 'x', now(), '2024-07-01' FROM funds.batch
            """);
        var prepare = Calls.PrepareAsync(fund);
        await WaitingAsync(source, 1);
        var close = later.Calls.ApproveAsync(closing);
        await WaitingAsync(source, 2);
        await transaction.RollbackAsync();

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

    private static async Task<string> ProposeCloseAsync(FundsCalls calls, string fund) => (await calls.Funds.ProposeYearCloseAsync(
        new ProposeYearCloseRequest { RequestId = FundsCalls.NewId(), Fund = fund, Why = "年结" }, FundsCalls.Finance())).Proposal.Proposal_;

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>So many connections to this database wait for a lock.</summary>
    private static Task WaitingAsync(NpgsqlDataSource source, long count) => Eventually.IsTrueAsync(
        async () =>
        {
            await using var command = source.CreateCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
            return (long)(await command.ExecuteScalarAsync())! == count;
        },
        $"{count} wait for a lock",
        TimeSpan.FromSeconds(10));
}

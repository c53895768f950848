using Employment.Testing;
using Grpc.Core;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>The program is ended as by a crash while it takes the bank's results.</summary>
public sealed class ResultKillTests
{
    private const int Lines = 8;

    [Fact]
    public async Task Kill9_WhileTakingResults_TheRepeatTakesThemOnce()
    {
        await using var service = await FundsProcess.StartAsync();
        var calls = service.Calls;
        var fund = await calls.OpenFundAsync(Kind.UnemploymentInsurance, new Dictionary<Level, long> { [Level.City] = 100_000 });
        var batch = await calls.ReleasedBatchAsync(fund, Kind.UnemploymentInsurance, Lines, 100);
        var payments = await calls.PaymentsOfAsync(batch);
        var file = await calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, payments.Select(payment => (payment, "PAID"))));
        var requestId = FundsCalls.NewId();

        // Somebody holds a payment, so that the process dies in the middle of its work.
        await using (var connection = new NpgsqlConnection(service.ConnectionString))
        {
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var hold = new NpgsqlCommand("SELECT id FROM funds.payment ORDER BY batch_line DESC LIMIT 1 FOR UPDATE", connection, transaction);
            await hold.ExecuteNonQueryAsync();
            var taking = calls.TakeAsync(file, requestId);
            await Eventually.IsTrueAsync(
                async () => await service.CountAsync("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()") > 0, "the intake waits", FundsProcess.Patience);
            await service.Process.Kill9Async();
            await Should.ThrowAsync<RpcException>(() => taking);
        }

        await service.Process.RestartAsync();
        (await service.CountAsync("SELECT count(*) FROM funds.result_line")).ShouldBe(0);
        var first = await FundsProcess.RepeatAsync(() => calls.TakeAsync(file, requestId));
        var second = await calls.TakeAsync(file, requestId);

        first!.Paid.ShouldBe(Lines);
        second.ShouldBe(first);
        (await service.CountAsync("SELECT count(*) FROM funds.outcome")).ShouldBe(Lines);
        (await calls.LineAsync(fund, Level.City)).PaidFen.ShouldBe(Lines * 100);
        (await calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }
}

using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using Xunit;

namespace Employment.Funds.Tests;

/// <summary>A database of before the stop of payments, which may have been brought back from a backup.</summary>
public sealed class StopMigrationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Start_OnADatabaseOfBefore_StopsPaymentsWhereTheBankHasSome(bool released)
    {
        var connection = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await using (var db = new FundsDb(new DbContextOptionsBuilder<FundsDb>().UseNpgsql(connection, npgsql => npgsql.MigrationsHistoryTable("migration", FundsDb.Schema)).Options))
        {
            await db.GetService<IMigrator>().MigrateAsync("20261121000002_CreatePayments");
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO funds.fund (id, kind, region, year, name, opened_by, opened_at) VALUES (gen_random_uuid(), 2, '410800', 2024, '2024', 'x', now());
                INSERT INTO funds.batch (id, fund, fund_kind, region, state, lines, total, prepared_by, prepared_at, prepared_on, decided_by, decided_at)
                SELECT gen_random_uuid(), id, kind, region, {(released ? 2 : 4)}, 1, 100, 'x', now(), '2024-07-01', 'y', now() FROM funds.fund
                """);
        }

        await using var host = await FundsHost.OnAsync(connection, "2024-07-01");
        var stop = await host.Calls.Stop.GetPaymentStopAsync(new GetPaymentStopRequest(), FundsCalls.Finance());
        stop.PaymentStop.Stopped.ShouldBe(released);
    }
}

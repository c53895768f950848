using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>The program is ended as by a crash while it works; whoever repeats a command gets one answer, and the work is done once.</summary>
public sealed class KillTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task Kill9_WhileReserving_EveryRepeatedCommandEndsOnce()
    {
        await using var service = await StartAsync();
        var calls = service.Calls;
        var fund = await calls.OpenFundAsync(Kind.UnemploymentInsurance, new Dictionary<Level, long> { [Level.City] = 100_000 });
        var claims = Enumerable.Range(0, 120).Select(_ => FundsCalls.Claim(Kind.UnemploymentInsurance, 1000)).ToList();

        var reserving = Task.WhenAll(claims.Select(claim => RepeatAsync(() => calls.ReserveAsync(claim))));
        for (var kill = 0; kill < 3; kill++)
        {
            var reserved = await CountAsync(service, "SELECT count(*) FROM funds.reservation");
            await Eventually.IsTrueAsync(
                async () => reserving.IsCompleted || await CountAsync(service, "SELECT count(*) FROM funds.reservation") > reserved, "something is reserved", Patience);
            await service.Process.Kill9Async();
            await service.Process.RestartAsync();
        }

        var answers = await reserving;
        answers.Count(answer => answer is null).ShouldBe(20, "the fund pays for a hundred");
        answers.OfType<Reservation>().Select(answer => answer.Reservation_).Distinct().Count().ShouldBe(100);
        (await CountAsync(service, "SELECT count(*) FROM funds.reservation")).ShouldBe(100);
        (await calls.LineAsync(fund, Level.City)).ReservedFen.ShouldBe(100_000);
        (await calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    [Fact]
    public async Task Kill9_WhileTakingResults_TheRepeatTakesThemOnce()
    {
        await using var service = await StartAsync();
        var calls = service.Calls;
        var fund = await calls.OpenFundAsync(Kind.UnemploymentInsurance, new Dictionary<Level, long> { [Level.City] = 100_000 });
        var batch = await calls.ReleasedBatchAsync(fund, Kind.UnemploymentInsurance, 20, 100);
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
                async () => await CountAsync(service, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()") > 0, "the intake waits", Patience);
            await service.Process.Kill9Async();
            await Should.ThrowAsync<RpcException>(() => taking);
        }

        await service.Process.RestartAsync();
        (await CountAsync(service, "SELECT count(*) FROM funds.result_line")).ShouldBe(0);
        var first = await RepeatAsync(() => calls.TakeAsync(file, requestId));
        var second = await calls.TakeAsync(file, requestId);

        first!.Paid.ShouldBe(20);
        second.ShouldBe(first);
        (await CountAsync(service, "SELECT count(*) FROM funds.outcome")).ShouldBe(20);
        (await calls.LineAsync(fund, Level.City)).PaidFen.ShouldBe(2000);
        (await calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    /// <summary>Repeats a command as a client does: while there is nobody to answer, and never after a refusal.</summary>
    private static async Task<T?> RepeatAsync<T>(Func<Task<T>> command)
        where T : class
    {
        T? answer = null;
        await Eventually.IsTrueAsync(
            async () =>
            {
                try
                {
                    answer = await command();
                    return true;
                }
                catch (RpcException refused) when (refused.StatusCode == StatusCode.FailedPrecondition)
                {
                    return true;
                }
                catch (RpcException)
                {
                    return false;
                }
            },
            "the command is answered",
            Patience);
        return answer;
    }

    private static async Task<Service> StartAsync()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        var process = await ServiceProcess.StartAsync("funds", SourceTree.Program("services/Funds", "Employment.Funds"), FundsHost.Settings(database, "2024-07-01"));
        return new Service(process, database);
    }

    private static async Task<long> CountAsync(Service service, string sql)
    {
        await using var connection = new NpgsqlConnection(service.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private sealed class Service : IAsyncDisposable
    {
        private readonly GrpcChannel channel;

        public Service(ServiceProcess process, string connectionString)
        {
            Process = process;
            ConnectionString = connectionString;
            channel = GrpcChannel.ForAddress(process.GrpcUrl);
            Calls = new FundsCalls(channel);
        }

        public ServiceProcess Process { get; }

        public string ConnectionString { get; }

        public FundsCalls Calls { get; }

        public async ValueTask DisposeAsync()
        {
            channel.Dispose();
            await Process.DisposeAsync();
        }
    }
}

using Employment.Platform.Hosting;
using Employment.Platform.Tests.Samples;
using Employment.Testing;
using Grpc.Health.V1;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Employment.Platform.Tests.Data;

public sealed class DatabaseTests
{
    [Fact]
    public async Task Start_TwelveAtOnceOnAnEmptyDatabase_AllMigrateIt()
    {
        // Warm code, or compiling it would space the twelve out.
        await (await StartAsync(await NewDatabaseAsync())).DisposeAsync();
        var connection = await NewDatabaseAsync();

        var hosts = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => StartAsync(connection))));

        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task Model_AgainstTheMigratedSchema_HasTheSameColumns()
    {
        var connection = await NewDatabaseAsync();
        await using var host = await StartAsync(connection);
        await using var scope = host.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SampleDb>();

        var mapped = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties().Select(
            property => $"{type.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()} {property.IsNullable}"));

        (await ColumnsAsync(connection)).ShouldBe(mapped, ignoreOrder: true);
    }

    [Fact]
    public async Task Start_WithoutConnectionString_NamesTheVariable()
    {
        var problem = await Should.ThrowAsync<InvalidSettingException>(() => StartAsync(" "));

        problem.Variable.ShouldBe("ConnectionStrings__Postgres");
    }

    [Fact]
    public async Task Health_DatabaseGone_StopsServing()
    {
        await using var postgres = await PostgresServer.StartAsync();
        await using var host = await StartAsync(await postgres.CreateDatabaseAsync());
        var client = new Grpc.Health.V1.Health.HealthClient(host.Channel);
        await UntilAsync(client, ServingStatus.Serving);

        await postgres.Kill9Async();
        await UntilAsync(client, ServingStatus.NotServing);

        await postgres.RestartAsync();
        await UntilAsync(client, ServingStatus.Serving);
    }

    private static async Task<string> NewDatabaseAsync() => await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();

    private static Task<SampleHost> StartAsync(string connection) =>
        SampleHost.StartAsync([new("ConnectionStrings:Postgres", connection)]);

    private static Task UntilAsync(Grpc.Health.V1.Health.HealthClient client, ServingStatus expected) => Eventually.IsTrueAsync(
        async () => (await client.CheckAsync(new HealthCheckRequest())).Status == expected,
        $"health is {expected}",
        TimeSpan.FromSeconds(30));

    private static async Task<List<string>> ColumnsAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(
            """
            SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || CASE is_nullable WHEN 'YES' THEN 'True' ELSE 'False' END
            FROM information_schema.columns WHERE table_schema = 'samples' AND table_name <> 'migration'
            """);
        await using var rows = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await rows.ReadAsync())
        {
            columns.Add(rows.GetString(0));
        }

        return columns;
    }
}

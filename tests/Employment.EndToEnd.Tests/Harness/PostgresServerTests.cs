using Employment.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Harness;

public sealed class PostgresServerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CreateDatabase_OnSharedServer_GivesAnEmptyDatabaseEachTime()
    {
        var server = await PostgresServer.SharedAsync();

        var first = await server.CreateDatabaseAsync(Ct);
        await ExecuteAsync(first, "CREATE TABLE marks (mark text)");
        var second = await server.CreateDatabaseAsync(Ct);

        (await TablesAsync(first)).ShouldBe(1);
        (await TablesAsync(second)).ShouldBe(0);
    }

    [Fact]
    public async Task Kill9_ThenRestart_KeepsCommittedRows()
    {
        await using var server = await PostgresServer.StartAsync(Ct);
        var database = await server.CreateDatabaseAsync(Ct);
        await ExecuteAsync(database, "CREATE TABLE marks (mark text)");

        await server.Kill9Async();
        await Should.ThrowAsync<NpgsqlException>(() => TablesAsync(database));
        await server.RestartAsync(Ct);

        (await TablesAsync(database)).ShouldBe(1);
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private static async Task<long> TablesAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }
}

using Employment.Platform.Tests.Samples;
using Employment.Testing;
using Npgsql;
using Xunit;

namespace Employment.Platform.Tests.Requests;

/// <summary>The sample service on a database of its own.</summary>
public sealed class CommandFixture : IAsyncLifetime
{
    private NpgsqlDataSource source = null!;

    internal SampleHost Host { get; private set; } = null!;

    internal string Connection { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var postgres = await PostgresServer.SharedAsync();
        Connection = await postgres.CreateDatabaseAsync();
        source = NpgsqlDataSource.Create(Connection);
        Host = await SampleHost.StartAsync([new("ConnectionStrings:Postgres", Connection)]);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await source.DisposeAsync();
    }

    /// <summary>Rows written with a text.</summary>
    internal Task<long> CountEntriesAsync(string text) => ScalarAsync("SELECT count(*) FROM samples.entry WHERE text = $1", text);

    /// <summary>Answers kept under a request id.</summary>
    internal Task<long> CountAnswersAsync(string requestId) =>
        ScalarAsync("SELECT count(*) FROM samples.request WHERE request_id = $1 AND answer_code IS NOT NULL", Guid.Parse(requestId));

    /// <summary>Takes the advisory lock that a handler told to wait will wait for; disposing the connection gives it free.</summary>
    internal async Task<NpgsqlConnection> HoldLockAsync(long key)
    {
        var connection = await NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Connection) { Pooling = false }).OpenConnectionAsync();
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { Parameters = { new() { Value = key } } };
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>Waits until so many sessions of this database wait for a lock.</summary>
    internal Task UntilWaitingAsync(int sessions) => Eventually.IsTrueAsync(
        async () => await ScalarAsync("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND $1", true) == sessions,
        $"{sessions} sessions wait",
        TimeSpan.FromSeconds(20));

    private async Task<long> ScalarAsync(string sql, object value)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = value });
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

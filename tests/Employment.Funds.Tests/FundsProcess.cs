using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Npgsql;

namespace Employment.Funds.Tests;

/// <summary>The program as a process of its own on a database of its own, to be ended as by a crash.</summary>
internal sealed class FundsProcess : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly GrpcChannel channel;

    private FundsProcess(ServiceProcess process, string connectionString)
    {
        Process = process;
        ConnectionString = connectionString;
        channel = GrpcChannel.ForAddress(process.GrpcUrl);
        Calls = new FundsCalls(channel);
    }

    public ServiceProcess Process { get; }

    public string ConnectionString { get; }

    public FundsCalls Calls { get; }

    public static async Task<FundsProcess> StartAsync()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        var process = await ServiceProcess.StartAsync("funds", SourceTree.Program("services/Funds", "Employment.Funds"), FundsHost.Settings(database, "2024-07-01"));
        return new FundsProcess(process, database);
    }

    /// <summary>Repeats a command as a client does: while there is nobody to answer, and never after a refusal.</summary>
    public static async Task<T?> RepeatAsync<T>(Func<Task<T>> command)
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

    /// <summary>The number that a query answers with.</summary>
    public async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await Process.DisposeAsync();
    }
}

using Employment.Testing;
using StackExchange.Redis;
using Xunit;

namespace Employment.Platform.Tests.Cache;

/// <summary>A Redis for the tests of a class, and an operator's way to it.</summary>
public sealed class RedisFixture : IAsyncLifetime
{
    private int count;

    public RedisServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await RedisServer.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>A key that no other test has.</summary>
    public string NewKey() => $"test:{Interlocked.Increment(ref count)}";

    public Task FlushAsync() => OperateAsync(database => database.ExecuteAsync("FLUSHALL"));

    public async Task<T> OperateAsync<T>(Func<IDatabase, Task<T>> act)
    {
        using var connection = await ConnectionMultiplexer.ConnectAsync(Server.Endpoint);
        return await act(connection.GetDatabase());
    }
}

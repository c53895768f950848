using Employment.Testing;
using Shouldly;
using StackExchange.Redis;
using Xunit;

namespace Employment.EndToEnd.Tests.Harness;

public sealed class RedisServerTests
{
    [Fact]
    public async Task Kill9_ThenRestart_AnswersOnTheSamePort()
    {
        await using var server = await RedisServer.StartAsync(TestContext.Current.CancellationToken);
        (await AnswersAsync(server.Endpoint)).ShouldBeTrue();

        await server.Kill9Async();
        (await AnswersAsync(server.Endpoint)).ShouldBeFalse();

        await server.RestartAsync(TestContext.Current.CancellationToken);
        (await AnswersAsync(server.Endpoint)).ShouldBeTrue();
    }

    private static async Task<bool> AnswersAsync(string endpoint)
    {
        using var redis = await ConnectionMultiplexer.ConnectAsync(endpoint + ",abortConnect=false,connectTimeout=1000");
        return redis.IsConnected && await redis.GetDatabase().StringSetAsync("mark", "1");
    }
}

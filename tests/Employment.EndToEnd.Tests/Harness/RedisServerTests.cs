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
        var endpoint = server.Endpoint;

        await server.Kill9Async();
        await Should.ThrowAsync<RedisConnectionException>(() => ConnectionMultiplexer.ConnectAsync(endpoint));
        await server.RestartAsync(TestContext.Current.CancellationToken);

        using var redis = await ConnectionMultiplexer.ConnectAsync(endpoint);
        (await redis.GetDatabase().StringSetAsync("mark", "1")).ShouldBeTrue();
    }
}

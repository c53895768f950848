using System.Diagnostics;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Cache;

/// <summary>Redis stopped, restarted, slow and flushed under load: no wrong answer, no failed call, no long wait.</summary>
public sealed class RedisTroubleTests
{
    private const int Readers = 16;

    // A caller waits 50 ms for Redis at most, twice a call; the rest is a busy machine.
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Get_RedisStopped_AnswersFromTheTruthAtOnce()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var process = await CacheProcess.StartImpatientAsync(redis.Endpoint);
        var truth = new Truth();
        await redis.Kill9Async();

        var started = Stopwatch.GetTimestamp();
        for (var call = 0; call < 1000; call++)
        {
            (await process.Snapshots.GetAsync("key", 0, truth.LoadAsync, default)).Version.ShouldBe(1);
        }

        // With 50 ms a call it would be 50 s.
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Generous);
        (await process.Snapshots.InvalidateAsync("key", 2)).ShouldBeFalse();
    }

    [Fact]
    public async Task Get_SlowRedis_WaitsForItOnceAndNotAgain()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var proxy = new DelayingProxy(redis.Endpoint);
        await using var process = await CacheProcess.StartImpatientAsync(proxy.Endpoint);
        var truth = new Truth();
        proxy.Delay = TimeSpan.FromMilliseconds(400);

        var started = Stopwatch.GetTimestamp();
        for (var call = 0; call < 1000; call++)
        {
            (await process.Snapshots.GetAsync("key", 0, truth.LoadAsync, default)).Version.ShouldBe(1);
        }

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Generous);
        process.Redis.Answers.ShouldBeFalse();
        proxy.Delay = TimeSpan.Zero;
        await process.AnswersAsync();
    }

    [Fact]
    public async Task Start_WithoutRedis_AnswersAndFindsItWhenItComes()
    {
        await using var redis = await RedisServer.StartAsync();
        await redis.Kill9Async();
        await using var process = await CacheProcess.StartImpatientAsync(redis.Endpoint, answers: false);
        var truth = new Truth();

        (await process.Snapshots.GetAsync("key", 0, truth.LoadAsync, default)).Version.ShouldBe(1);
        await redis.RestartAsync();
        await process.AnswersAsync();

        await process.Snapshots.GetAsync("key", 0, truth.LoadAsync, default);
        await process.Snapshots.GetAsync("key", 0, truth.LoadAsync, default);
        truth.Loads.ShouldBe(2);
    }

    [Theory]
    [InlineData("stopped and restarted")]
    [InlineData("slow")]
    [InlineData("flushed")]
    public async Task Load_WhileRedisIsInTrouble_NoAnswerIsOlderThanAConfirmedInvalidation(string trouble)
    {
        await using var redis = await RedisServer.StartAsync();
        await using var proxy = new DelayingProxy(redis.Endpoint);
        await using var one = await CacheProcess.StartImpatientAsync(proxy.Endpoint);
        await using var other = await CacheProcess.StartImpatientAsync(redis.Endpoint);
        await using var writer = await CacheProcess.StartImpatientAsync(redis.Endpoint);
        var load = new ReadersAndWriter(Readers, [one, other], writer);

        var running = load.RunAsync();
        for (var round = 0; round < 3; round++)
        {
            await TroubleAsync(trouble, redis, proxy);
            await Task.WhenAll(one.AnswersAsync(), other.AnswersAsync(), writer.AnswersAsync());
            await load.UntilConfirmedAsync(20, Long);
        }

        await load.EndAsync(running);
        load.Older.ShouldBe(0);
        load.Slowest.ShouldBeLessThan(Generous);
    }

    private static async Task TroubleAsync(string trouble, RedisServer redis, DelayingProxy proxy)
    {
        switch (trouble)
        {
            case "stopped and restarted":
                await redis.Kill9Async();
                await redis.RestartAsync();
                break;
            case "slow":
                proxy.Delay = TimeSpan.FromMilliseconds(80);
                await Task.Delay(300);
                proxy.Delay = TimeSpan.Zero;
                break;
            default:
                using (var operate = await StackExchange.Redis.ConnectionMultiplexer.ConnectAsync(redis.Endpoint))
                {
                    for (var times = 0; times < 50; times++)
                    {
                        await operate.GetDatabase().ExecuteAsync("FLUSHALL");
                    }
                }

                break;
        }
    }
}

using Employment.Platform.Cache;
using Employment.Platform.Tests.Samples;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Cache;

public sealed class SharedLimitTests(RedisFixture redis) : IClassFixture<RedisFixture>
{
    /// <summary>Six in the morning in Shanghai.</summary>
    private readonly ManualTime time = new(new DateTimeOffset(2026, 11, 20, 22, 0, 0, TimeSpan.Zero));
    private readonly string who = redis.NewKey();

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public async Task Take_OneProcess_ExactlyTheLimit(int count)
    {
        await using var process = await StartAsync();
        var limit = process.Limit(ADay(count));

        for (var i = 0; i < count; i++)
        {
            (await limit.TakeAsync(who, 1)).ShouldBeNull();
        }

        (await limit.TakeAsync(who, 1)).ShouldBe(TimeSpan.FromHours(18));
        (await limit.TakeAsync(who + "x", 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task Take_AtMidnightInShanghai_BeginsAnew(int seconds, bool isGiven)
    {
        await using var process = await StartAsync();
        var limit = process.Limit(ADay(3));
        (await limit.TakeAsync(who, 3)).ShouldBeNull();
        time.Advance(TimeSpan.FromHours(18) - TimeSpan.FromSeconds(1));

        time.Advance(TimeSpan.FromSeconds(seconds));

        (await limit.TakeAsync(who, 1) is null).ShouldBe(isGiven);
    }

    [Fact]
    public async Task Take_TwoProcessesAtOnce_NeverMoreThanTheLimitTogether()
    {
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        SharedLimit[] limits = [one.Limit(ADay(500)), other.Limit(ADay(500))];

        var taken = await Task.WhenAll(Enumerable.Range(0, 1200).Select(i => Task.Run(async () => await limits[i % 2].TakeAsync(who, 1))));

        // A process may end with a portion that the other could have used: a hundredth of the limit.
        taken.Count(wait => wait is null).ShouldBeInRange(495, 500);
    }

    [Fact]
    public async Task Take_MoreThanIsLeft_TakesNone()
    {
        await using var process = await StartAsync();
        var limit = process.Limit(ADay(10));

        (await limit.TakeAsync(who, 8)).ShouldBeNull();
        (await limit.TakeAsync(who, 3)).ShouldNotBeNull();
        (await limit.TakeAsync(who, 2)).ShouldBeNull();
    }

    [Fact]
    public async Task GiveBack_WhatWasNotNeeded_CanBeTakenAgain()
    {
        await using var process = await StartAsync();
        var limit = process.Limit(ADay(10));
        await limit.TakeAsync(who, 10);

        limit.GiveBack(who, 1);

        (await limit.TakeAsync(who, 1)).ShouldBeNull();
        (await limit.TakeAsync(who, 1)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(3, 4)]
    public async Task Take_WithoutRedis_TheProcessesOwnPart(int replicas, int part)
    {
        await using var process = await CacheProcess.StartAsync(endpoint: null, time);
        var limit = process.Limit(ADay(10) with { Replicas = replicas });

        for (var i = 0; i < part; i++)
        {
            (await limit.TakeAsync(who, 1)).ShouldBeNull();
        }

        (await limit.TakeAsync(who, 1)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Take_RedisEmptiedOrRestarted_DoesNotBeginAnew()
    {
        await using var own = await RedisServer.StartAsync();
        await using var process = await CacheProcess.StartAsync(own.Endpoint, time);
        var limit = process.Limit(ADay(10));
        (await limit.TakeAsync(who, 10)).ShouldBeNull();

        await own.Kill9Async();
        (await limit.TakeAsync(who, 1)).ShouldNotBeNull();
        await own.RestartAsync();
        await process.AnswersAsync();

        (await limit.TakeAsync(who, 1)).ShouldNotBeNull();
    }

    private static LimitSize ADay(long count) => new("test.questions", count, TimeSpan.FromDays(1), Replicas: 1);

    private Task<CacheProcess> StartAsync() => CacheProcess.StartAsync(redis.Server.Endpoint, time);
}

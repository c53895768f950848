using Employment.Platform.Cache;
using Employment.Platform.Errors;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Cache;

public sealed class SnapshotCacheTests(RedisFixture redis) : IClassFixture<RedisFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly string key = redis.NewKey();
    private readonly Truth truth = new();

    [Fact]
    public async Task Get_AskedTwiceByTwoProcesses_ReadsTheTruthOnce()
    {
        await using var one = await CacheProcess.StartAsync(redis.Server.Endpoint);
        await using var other = await CacheProcess.StartAsync(redis.Server.Endpoint);

        await GetAsync(one);
        var second = await GetAsync(other);

        Truth.Text(second).ShouldBe("1");
        truth.Loads.ShouldBe(1);
    }

    [Fact]
    public async Task Get_WithoutRedisSetting_AlwaysReadsTheTruth()
    {
        await using var process = await CacheProcess.StartAsync(endpoint: null);

        await GetAsync(process);
        truth.Change();

        (await GetAsync(process)).Version.ShouldBe(2);
        (await process.Snapshots.InvalidateAsync(key, 2)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    public async Task Get_VersionAskedFor_IsNeverOlder(long atLeast, int loads)
    {
        await using var process = await CacheProcess.StartAsync(redis.Server.Endpoint);
        await GetAsync(process);
        truth.Change();

        (await GetAsync(process, atLeast)).Version.ShouldBe(atLeast);

        truth.Loads.ShouldBe(loads);
    }

    [Fact]
    public async Task Get_200AtOnce_ReadTheTruthOnce()
    {
        await using var process = await CacheProcess.StartAsync(redis.Server.Endpoint);
        var gate = new TaskCompletionSource();
        truth.Slow = gate.Task;

        var calls = Enumerable.Range(0, 200).Select(_ => GetAsync(process)).ToList();
        await Eventually.IsTrueAsync(() => truth.Loads > 0, "one reads", Soon);
        gate.SetResult();

        (await Task.WhenAll(calls)).ShouldAllBe(snapshot => snapshot.Version == 1);
        truth.Loads.ShouldBe(1);
    }

    [Fact]
    public async Task Get_200AtOnceWithoutRedis_ShareTheReadUnderWayOrTheNext()
    {
        await using var process = await CacheProcess.StartAsync(endpoint: null);
        var gate = new TaskCompletionSource();
        truth.Slow = gate.Task;

        var first = GetAsync(process);
        await Eventually.IsTrueAsync(() => truth.Loads == 1, "the first reads", Soon);
        truth.Change();
        var others = Enumerable.Range(0, 199).Select(_ => GetAsync(process)).ToList();
        gate.SetResult();

        // Who came after the change must see it: the read under way may have begun before.
        (await first).Version.ShouldBe(1);
        (await Task.WhenAll(others)).ShouldAllBe(snapshot => snapshot.Version == 2);
        truth.Loads.ShouldBe(2);
    }

    [Fact]
    public async Task Invalidate_ReaderThatBeganBefore_CannotPutTheOlderBack()
    {
        await using var reader = await CacheProcess.StartAsync(redis.Server.Endpoint);
        await using var writer = await CacheProcess.StartAsync(redis.Server.Endpoint);
        var (slow, gate) = await SlowReadAsync(reader);

        (await writer.Snapshots.InvalidateAsync(key, truth.Change())).ShouldBeTrue();
        truth.Slow = Task.CompletedTask;
        (await GetAsync(writer)).Version.ShouldBe(2);
        gate.SetResult();

        (await slow).Version.ShouldBe(1);
        (await GetAsync(reader)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Invalidate_WhileAnOlderReadIsUnderWay_LaterCallersDoNotJoinIt()
    {
        await using var process = await CacheProcess.StartAsync(redis.Server.Endpoint);
        var (slow, gate) = await SlowReadAsync(process);

        (await process.Snapshots.InvalidateAsync(key, truth.Change())).ShouldBeTrue();
        var later = GetAsync(process);
        gate.SetResult();

        (await slow).Version.ShouldBe(1);
        (await later).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Flush_ReaderThatBeganBefore_CannotPutTheOlderBack()
    {
        await using var reader = await CacheProcess.StartAsync(redis.Server.Endpoint);
        await using var writer = await CacheProcess.StartAsync(redis.Server.Endpoint);
        var (slow, gate) = await SlowReadAsync(reader);

        (await writer.Snapshots.InvalidateAsync(key, truth.Change())).ShouldBeTrue();
        await redis.FlushAsync();
        gate.SetResult();
        await slow;

        (await GetAsync(writer)).Version.ShouldBe(2);
        (await GetAsync(reader)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Invalidate_VersionsOutOfOrder_OnlyMoveForward()
    {
        await using var process = await CacheProcess.StartAsync(redis.Server.Endpoint);
        truth.Change();
        truth.Change();

        (await process.Snapshots.InvalidateAsync(key, 3)).ShouldBeTrue();
        (await process.Snapshots.InvalidateAsync(key, 2)).ShouldBeTrue();

        ((long)await redis.OperateAsync(database => database.HashGetAsync("snapshot:" + key, "v"))).ShouldBe(3);
        (await GetAsync(process)).Version.ShouldBe(3);
        await GetAsync(process);
        truth.Loads.ShouldBe(1);
    }

    [Fact]
    public async Task Entry_WhateverMadeIt_LivesSixtySecondsAtMost()
    {
        await using var process = await CacheProcess.StartAsync(redis.Server.Endpoint);

        await GetAsync(process);
        (await LifeAsync()).ShouldBeInRange(TimeSpan.FromSeconds(25), SnapshotCache.LongestLife);
        await process.Snapshots.InvalidateAsync(key, 2);
        (await LifeAsync()).ShouldBeInRange(TimeSpan.FromSeconds(25), SnapshotCache.LongestLife);
    }

    [Fact]
    public async Task Entries_ReadAtOnce_DoNotEndAtOnce()
    {
        await using var process = await CacheProcess.StartAsync(redis.Server.Endpoint);
        List<TimeSpan> lives = [];
        for (var entry = 0; entry < 40; entry++)
        {
            var one = $"{key}-{entry}";
            await process.Snapshots.GetAsync(one, 0, truth.LoadAsync, Ct);
            lives.Add((await redis.OperateAsync(database => database.KeyTimeToLiveAsync("snapshot:" + one))).ShouldNotBeNull());
        }

        // Of 30 seconds over which they spread; that all of forty fall into ten of them happens less than once in ten million million runs.
        (lives.Max() - lives.Min()).ShouldBeGreaterThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Get_TruthThatNeverAnswers_IsRefusedInBoundedTime()
    {
        await using var process = await CacheProcess.StartAsync(redis.Server.Endpoint);

        var refused = await Should.ThrowAsync<RefusedException>(
            () => process.Snapshots.GetAsync(key, 0, _ => new TaskCompletionSource<Snapshot>().Task, Ct).WaitAsync(Soon));

        refused.Refusal.Reason.ShouldBe("TRUTH_SLOW");
        (await GetAsync(process)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Get_TruthThatFails_FailsForThoseWhoAskedAndNotForTheNext()
    {
        await using var process = await CacheProcess.StartAsync(redis.Server.Endpoint);

        await Should.ThrowAsync<InvalidOperationException>(() => process.Snapshots.GetAsync(key, 0, _ => throw new InvalidOperationException(), Ct));

        (await GetAsync(process)).Version.ShouldBe(1);
    }

    private Task<Snapshot> GetAsync(CacheProcess process, long atLeast = 0) => process.Snapshots.GetAsync(key, atLeast, truth.LoadAsync, Ct);

    /// <summary>A reader that has seen the version of now and stops there; later ones stop there too, unless Slow is set anew.</summary>
    private async Task<(Task<Snapshot> Call, TaskCompletionSource Gate)> SlowReadAsync(CacheProcess process)
    {
        var gate = new TaskCompletionSource();
        truth.Slow = gate.Task;
        var call = GetAsync(process);
        await Eventually.IsTrueAsync(() => truth.Loads == 1, "the slow one reads", Soon);
        return (call, gate);
    }

    private async Task<TimeSpan> LifeAsync() => (await redis.OperateAsync(database => database.KeyTimeToLiveAsync("snapshot:" + key))).ShouldNotBeNull();
}

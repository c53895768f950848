using System.Security.Cryptography;
using Employment.Platform.Errors;
using Grpc.Core;
using StackExchange.Redis;

namespace Employment.Platform.Cache;

/// <summary>
/// Snapshots in Redis, shared by all processes, each with a version that only moves forward. Never the truth: what Redis does not give in time is
/// read from the truth, once for all callers of this process who want it together. Nobody gets a version older than one whose invalidation
/// was confirmed before they asked.
/// </summary>
public sealed class SnapshotCache
{
    /// <summary>How long an entry lives at most.</summary>
    public static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(60);

    /// <summary>How long the truth may take.</summary>
    public static readonly TimeSpan LoadLimit = TimeSpan.FromSeconds(5);

    private readonly CoalescedLoads<Snapshot> loads = new();
    private readonly RedisConnection redis;
    private readonly CacheMetrics metrics;
    private readonly TimeProvider time;

    internal SnapshotCache(RedisConnection redis, CacheMetrics metrics, TimeProvider time) =>
        (this.redis, this.metrics, this.time) = (redis, metrics, time);

    private static Refusal TruthIsSlow { get; } = new(
        StatusCode.Unavailable, "TRUTH_SLOW", "What this call needs could not be read in time. Repeat the same call in a few seconds.");

    /// <summary>The newest snapshot known, at least of a version; read from the truth where Redis has none.</summary>
    /// <param name="key">Which; see <see cref="SnapshotKeys"/>.</param>
    /// <param name="atLeast">Version the caller knows of; 0 for none.</param>
    /// <param name="load">Reads the truth. Runs once for several callers, so it must not depend on which of them asked.</param>
    /// <param name="cancellationToken">Ends this caller's wait, not the load.</param>
    /// <exception cref="RefusedException">UNAVAILABLE: the truth took longer than <see cref="LoadLimit"/>.</exception>
    public async Task<Snapshot> GetAsync(
        string key, long atLeast, Func<CancellationToken, Task<Snapshot>> load, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(load);
        var seen = await LookUpAsync(key);
        if (seen.Snapshot is { } hit && hit.Version >= atLeast)
        {
            metrics.Hit();
            return hit;
        }

        metrics.Missed(seen.Generation is not null);
        var line = key + " " + seen.Generation;
        Task<Snapshot> Begin() => LoadAsync(key, seen.Generation, load);
        if (seen.Generation is not null)
        {
            // A load that began earlier serves, if it turns out to be as new as what Redis and the caller know of.
            var joined = await loads.JoinAsync(line, Begin).WaitAsync(cancellationToken);
            if (joined.Version >= Math.Max(atLeast, seen.Version))
            {
                return joined;
            }
        }

        return await loads.NextAsync(line, Begin).WaitAsync(cancellationToken);
    }

    /// <summary>
    /// Says that a version is committed: older ones are gone, and whoever is still reading one cannot put it back. False when Redis did not
    /// confirm it: repeat it until it does. Until then others may get an older one, for <see cref="LongestLife"/> at most.
    /// </summary>
    /// <param name="key">Which.</param>
    /// <param name="version">The version that is the truth now.</param>
    public async Task<bool> InvalidateAsync(string key, long version) =>
        !redis.IsConfigured || await redis.RunAsync(SnapshotScripts.Invalidate, Named(key), version, NewGeneration(), Milliseconds(LongestLife)) is not null;

    private static string Named(string key) => "snapshot:" + key;

    // Not the same for all: what was read in one second would end in one second, and be read again by everybody at once.
    private static TimeSpan OneLife() => LongestLife * (0.5 + (Random.Shared.NextDouble() / 2));

    private static long Milliseconds(TimeSpan span) => (long)span.TotalMilliseconds;

    private static string NewGeneration() => Convert.ToHexString(RandomNumberGenerator.GetBytes(8));

    private async Task<Seen> LookUpAsync(string key)
    {
        if (await redis.RunAsync(SnapshotScripts.LookUp, Named(key), NewGeneration(), Milliseconds(LongestLife)) is not { } answer)
        {
            return new Seen(null, 0, null);
        }

        var entry = (RedisValue[])answer;
        var version = (long)entry[1];
        return new Seen(entry[0], version, entry[2].IsNull ? null : new Snapshot(version, (byte[])entry[2]!));
    }

    private async Task<Snapshot> LoadAsync(string key, string? generation, Func<CancellationToken, Task<Snapshot>> load)
    {
        metrics.Loaded();
        var loaded = await BoundedAsync(load);
        if (generation is not null)
        {
            await redis.RunAsync(SnapshotScripts.Put, Named(key), generation, loaded.Version, loaded.Bytes.ToArray(), Milliseconds(OneLife()));
        }

        return loaded;
    }

    private async Task<Snapshot> BoundedAsync(Func<CancellationToken, Task<Snapshot>> load)
    {
        using var limit = new CancellationTokenSource(LoadLimit, time);
        try
        {
            return await load(limit.Token).WaitAsync(limit.Token);
        }
        catch (Exception ended) when (limit.IsCancellationRequested && ended is OperationCanceledException or RpcException { StatusCode: StatusCode.Cancelled })
        {
            throw TruthIsSlow.ToException();
        }
    }

    /// <param name="Generation">Of the entry; null: Redis did not answer.</param>
    /// <param name="Version">The newest version Redis knows of, with bytes or without.</param>
    /// <param name="Snapshot">The entry, where it has bytes.</param>
    private sealed record Seen(string? Generation, long Version, Snapshot? Snapshot);
}

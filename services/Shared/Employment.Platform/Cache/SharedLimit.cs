using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Cache;

/// <summary>
/// A limit for each of some callers that all replicas keep together, counted in Redis. Each takes a small portion at a time; nothing is
/// let through that was not taken. While Redis is away every replica keeps to its own part of the limit.
/// </summary>
public sealed class SharedLimit
{
    /// <summary>ARGV: wanted, limit, what the caller has taken in this period so far, milliseconds. Gives how many it may have, 0 to wanted.</summary>
    private const string Take = """
        local used = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), tonumber(ARGV[3]))
        local given = math.max(0, math.min(tonumber(ARGV[1]), tonumber(ARGV[2]) - used))
        redis.call('SET', KEYS[1], string.format('%d', used + given), 'PX', ARGV[4])
        return given
        """;

    private readonly ConcurrentDictionary<string, LimitShare> shares = new(StringComparer.Ordinal);
    private readonly RedisConnection redis;
    private readonly TimeProvider time;
    private readonly LimitSize size;

    internal SharedLimit(RedisConnection redis, TimeProvider time, LimitSize size) => (this.redis, this.time, this.size) = (redis, time, size);

    /// <summary>Makes a limit of a process that called AddRedis.</summary>
    /// <param name="services">The process's services.</param>
    /// <param name="size">How much it lets through.</param>
    public static SharedLimit Of(IServiceProvider services, LimitSize size) =>
        new(services.GetRequiredService<RedisConnection>(), services.GetRequiredService<TimeProvider>(), size);

    /// <summary>Takes some of what a caller may have. Null when they are given; else how long until there are new ones, and none is taken.</summary>
    /// <param name="who">Whose, e.g. a bank's code: one of a set that does not grow with the calls.</param>
    /// <param name="count">How many.</param>
    public async ValueTask<TimeSpan?> TakeAsync(string who, int count)
    {
        var now = time.GetUtcNow();
        var period = size.PeriodAt(now);
        var share = shares.GetOrAdd(who, static _ => new LimitShare());
        return share.TryTake(period, count) || await AskAsync(share, who, period, count) ? null : size.EndOf(period) - now;
    }

    /// <summary>Gives some back that were not needed; of a period that is over they are gone.</summary>
    /// <param name="who">Whose.</param>
    /// <param name="count">How many.</param>
    public void GiveBack(string who, int count) => shares.GetOrAdd(who, static _ => new LimitShare()).GiveBack(size.PeriodAt(time.GetUtcNow()), count);

    private async ValueTask<bool> AskAsync(LimitShare share, string who, long period, int count)
    {
        var wanted = Math.Max(count, size.Portion);
        var given = await redis.RunAsync(
            Take, $"limit:{size.Name}:{who}:{period}", wanted, size.Count, share.TakenIn(period), (long)(size.Period * 2).TotalMilliseconds);
        return given is null
            ? share.TryTakeAlone(period, count, size.LocalShare)
            : share.TryTakeOf(period, count, (long)given);
    }
}

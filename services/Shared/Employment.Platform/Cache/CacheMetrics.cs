using System.Diagnostics.Metrics;

namespace Employment.Platform.Cache;

/// <summary>What the cache saved, and whether Redis answers.</summary>
internal sealed class CacheMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Platform.Cache";

    private static readonly KeyValuePair<string, object?> IsHit = new("result", "hit");
    private static readonly KeyValuePair<string, object?> IsMiss = new("result", "miss");
    private static readonly KeyValuePair<string, object?> IsAway = new("result", "away");

    private readonly Meter meter;
    private readonly Counter<long> lookups;
    private readonly Counter<long> loads;
    private readonly Counter<long> failures;

    public CacheMetrics(IMeterFactory meters)
    {
        meter = meters.Create(MeterName);
        lookups = meter.CreateCounter<long>("employment.cache.lookups", description: "Snapshots looked for: hit, miss, or away where Redis did not answer.");
        loads = meter.CreateCounter<long>("employment.cache.loads", description: "Snapshots read from the truth; callers who came together share one.");
        failures = meter.CreateCounter<long>("employment.redis.failures", description: "Questions that Redis did not answer, or not in time.");
    }

    /// <summary>Shows whether Redis answers; absent in a process that has none.</summary>
    public void Watch(RedisConnection connection) => meter.CreateObservableGauge(
        "employment.redis.answers", () => connection.Answers ? 1 : 0, description: "1 when Redis answers; 0 while calls go on without it.");

    public void Hit() => lookups.Add(1, IsHit);

    /// <param name="answered">Whether Redis said that there is none.</param>
    public void Missed(bool answered) => lookups.Add(1, answered ? IsMiss : IsAway);

    public void Loaded() => loads.Add(1);

    public void Failed() => failures.Add(1);
}

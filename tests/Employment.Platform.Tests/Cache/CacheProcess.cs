using System.Diagnostics.Metrics;
using Employment.Platform.Cache;
using Employment.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Employment.Platform.Tests.Cache;

/// <summary>What a process has of Redis, without the process.</summary>
internal sealed class CacheProcess : IAsyncDisposable
{
    private static readonly TimeSpan BackWithin = TimeSpan.FromSeconds(20);

    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    private CacheProcess(string? endpoint, TimeProvider time, TimeSpan patience)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Redis:Endpoint", endpoint)]).Build();
        var metrics = new CacheMetrics(services.GetRequiredService<IMeterFactory>());
        Time = time;
        Redis = new RedisConnection(RedisSettings.Read(configuration), metrics, NullLogger<RedisConnection>.Instance) { Patience = patience };
        Snapshots = new SnapshotCache(Redis, metrics, time);
    }

    public RedisConnection Redis { get; }

    public SnapshotCache Snapshots { get; }

    private TimeProvider Time { get; }

    /// <summary>A process as in production: 50 ms for Redis, and on without it.</summary>
    public static Task<CacheProcess> StartImpatientAsync(string? endpoint, bool answers = true) =>
        StartAsync(endpoint, TimeProvider.System, TimeSpan.FromMilliseconds(50), answers);

    /// <summary>A process that waits for Redis, so that what it asks does not depend on how busy the machine is.</summary>
    public static Task<CacheProcess> StartAsync(string? endpoint, TimeProvider? time = null) =>
        StartAsync(endpoint, time ?? TimeProvider.System, BackWithin, answers: true);

    public SharedLimit Limit(LimitSize size) => new(Redis, Time, size);

    public Task AnswersAsync() => Eventually.IsTrueAsync(() => Redis.Answers, "Redis answers", BackWithin);

    public async ValueTask DisposeAsync()
    {
        await Redis.StopAsync(default);
        Redis.Dispose();
        await services.DisposeAsync();
    }

    private static async Task<CacheProcess> StartAsync(string? endpoint, TimeProvider time, TimeSpan patience, bool answers)
    {
        var process = new CacheProcess(endpoint, time, patience);
        await process.Redis.StartAsync(default);
        if (endpoint is not null && answers)
        {
            await process.AnswersAsync();
        }

        return process;
    }
}

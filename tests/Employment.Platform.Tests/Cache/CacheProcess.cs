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

    private CacheProcess(string? endpoint, TimeProvider time)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Redis:Endpoint", endpoint)]).Build();
        var metrics = new CacheMetrics(services.GetRequiredService<IMeterFactory>());
        Time = time;
        Redis = new RedisConnection(RedisSettings.Read(configuration), metrics, NullLogger<RedisConnection>.Instance);
        Snapshots = new SnapshotCache(Redis, metrics, time);
    }

    public RedisConnection Redis { get; }

    public SnapshotCache Snapshots { get; }

    private TimeProvider Time { get; }

    public static async Task<CacheProcess> StartAsync(string? endpoint, TimeProvider? time = null, bool answers = true)
    {
        var process = new CacheProcess(endpoint, time ?? TimeProvider.System);
        await process.Redis.StartAsync(default);
        if (endpoint is not null && answers)
        {
            await process.AnswersAsync();
        }

        return process;
    }

    public SharedLimit Limit(LimitSize size) => new(Redis, Time, size);

    public Task AnswersAsync() => Eventually.IsTrueAsync(() => Redis.Answers, "Redis answers", BackWithin);

    public async ValueTask DisposeAsync()
    {
        await Redis.StopAsync(default);
        Redis.Dispose();
        await services.DisposeAsync();
    }
}

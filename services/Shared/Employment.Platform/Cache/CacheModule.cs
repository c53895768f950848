using Employment.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Cache;

/// <summary>Redis for a process that shares snapshots or limits with others.</summary>
public static class CacheModule
{
    /// <summary>Registers <see cref="SnapshotCache"/> and what <see cref="SharedLimit.Of"/> needs. Without Redis__Endpoint both work, on the truth and on this process alone.</summary>
    /// <exception cref="InvalidSettingException">Redis__Endpoint is malformed.</exception>
    public static WebApplicationBuilder AddRedis(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(RedisSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<CacheMetrics>();
        builder.Services.AddSingleton<RedisConnection>();
        builder.Services.AddHostedService(services => services.GetRequiredService<RedisConnection>());
        builder.Services.AddSingleton(services => new SnapshotCache(
            services.GetRequiredService<RedisConnection>(), services.GetRequiredService<CacheMetrics>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddHealthChecks().AddCheck<RedisCheck>("redis");
        return builder;
    }
}

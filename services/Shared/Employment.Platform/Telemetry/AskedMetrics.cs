using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Platform.Telemetry;

/// <summary>Figures that stand in a database and are asked for every ten seconds, so that what waits or stands still shows on the metrics.</summary>
public static class AskedMetrics
{
    /// <summary>Adds such figures.</summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="ask">Asks for the figures, with the services of a scope.</param>
    /// <typeparam name="T">Who has the figures; made once, when the process starts.</typeparam>
    public static IServiceCollection AddAskedMetrics<T>(this IServiceCollection services, Func<T, IServiceProvider, CancellationToken, Task> ask)
        where T : class
    {
        services.AddSingleton<T>();
        return services.AddHostedService(provider => new FigureTimer<T>(
            provider.GetRequiredService<T>(), ask, provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<FigureTimer<T>>>()));
    }
}

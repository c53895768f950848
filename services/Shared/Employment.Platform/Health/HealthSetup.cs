using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Employment.Platform.Health;

/// <summary>Health over gRPC and HTTP.</summary>
internal static class HealthSetup
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    public static void Add(IServiceCollection services)
    {
        // The publisher runs nothing, and so publishes nothing, where no check is registered.
        services.AddHealthChecks().AddCheck("process", () => HealthCheckResult.Healthy());
        services.TryAddSingleton<ServingState>();
        services.AddSingleton<IHealthCheckPublisher>(provider => provider.GetRequiredService<ServingState>());
        services.AddSingleton<IHealthCheckPublisher, HealthMetrics>();
        services.Configure<HealthCheckPublisherOptions>(options => (options.Delay, options.Period) = (TimeSpan.Zero, Period));
    }

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<HealthGrpcService>();
        endpoints.MapGet("/health/live", () => Results.Text("live\n")).DisableHttpMetrics();
        endpoints.MapGet("/health/ready", (ServingState state) => state.Read().IsServing
            ? Results.Text("ready\n")
            : Results.Text("not ready\n", statusCode: StatusCodes.Status503ServiceUnavailable)).DisableHttpMetrics();
    }
}

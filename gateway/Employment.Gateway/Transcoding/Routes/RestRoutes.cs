using Employment.Gateway.Backends;
using Employment.Gateway.Deprecation;
using Employment.Gateway.Identity;
using Employment.Gateway.Limits;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Maps REST calls to endpoints.</summary>
internal static class RestRoutes
{
    /// <summary>Maps every call.</summary>
    /// <exception cref="InvalidOperationException">No route of the proxy names the service that answers a call.</exception>
    public static void Map(WebApplication app, IReadOnlyList<RestCall> calls)
    {
        var options = app.Services.GetRequiredService<GatewayOptions>();
        var logger = app.Services.GetRequiredService<ILogger<RestEndpoint>>();
        foreach (var service in calls.GroupBy(call => call.Service, StringComparer.Ordinal))
        {
            var backend = Backend(app.Services, service.Key, options);
            foreach (var call in service)
            {
                var endpoint = new RestEndpoint(call, options.LimitOf(call.FullName), backend, logger);
                Announce(app.MapMethods(call.RoutePattern, [call.Verb], endpoint.HandleAsync).WithDisplayName(call.FullName).WithMetadata(call), call);
            }
        }
    }

    /// <summary>Puts the notice of a deprecated RPC on its endpoint, for RetirementHeaders.</summary>
    public static void Announce(IEndpointConventionBuilder endpoint, RestCall call)
    {
        if (RetirementNotice.Of(call.Method) is { } notice)
        {
            endpoint.WithMetadata(notice);
        }
    }

    private static RestBackend Backend(IServiceProvider services, string service, GatewayOptions options) => new(
        services.GetRequiredService<RpcCaller>(),
        services.GetRequiredService<BackendDirectory>().ClusterOf(service)
            ?? throw new InvalidOperationException(
                $"{service} has REST calls, but no route under ReverseProxy:Routes has the path '/{service}/{{**rest}}'. Add one."),
        services.GetRequiredService<CallerTokens>(),
        TimeSpan.FromSeconds(options.TimeoutSeconds),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<Handover>());
}

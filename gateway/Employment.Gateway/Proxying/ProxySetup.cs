using Employment.Contracts.Policies.V1;
using Employment.Gateway.Backends;
using Employment.Gateway.Identity;
using Employment.Gateway.Identity.Sessions;
using Employment.Gateway.Transcoding.Routes;
using Employment.Platform.Identity;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.SessionAffinity;
using Yarp.ReverseProxy.Transforms;
using Yarp.ReverseProxy.Transforms.Builder;

namespace Employment.Gateway.Proxying;

/// <summary>The proxy for gRPC: routes and places come from the configuration's ReverseProxy section.</summary>
internal static class ProxySetup
{
    // Longer, and a place that went and came back would be left out for as long.
    private static readonly TimeSpan FailureWindow = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(2);

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddReverseProxy()
            .LoadFromConfig(ClusterDefaults.Apply(configuration.GetSection("ReverseProxy")))
            .AddTransforms(Transform)
            .ConfigureHttpClient((_, handler) =>
            {
                handler.ConnectTimeout = ConnectTimeout;
                handler.InitialHttp2StreamWindowSize = BackendChannels.StreamWindow;
            });
        services.AddSingleton(new UnaryRequests(ContractFiles.In(typeof(Facts).Assembly)));
        services.Configure<TransportFailureRateHealthPolicyOptions>(options => options.DetectionWindowSize = FailureWindow);
        RemoveHashCookieAffinity(services);
    }

    public static void Map(WebApplication app) => app.MapReverseProxy(pipeline =>
    {
        pipeline.UseMiddleware<GrpcProxyGate>();
        pipeline.UseLoadBalancing();
        pipeline.UsePassiveHealthChecks();
    });

    private static void Transform(TransformBuilderContext context)
    {
        context.AddRequestTransform(AddToken);
        context.AddResponseHeaderRemove(SessionCookie.MetadataKey, ResponseCondition.Always);
        context.AddResponseTrailerRemove(SessionCookie.MetadataKey, ResponseCondition.Always);
        context.AddResponseHeaderRemove(ClientPlace.SetDeviceKey, ResponseCondition.Always);
        context.AddResponseHeaderRemove("Server", ResponseCondition.Always);
        context.AddResponseTrailerRemove("Server", ResponseCondition.Always);
        context.AddResponseTrailerRemove("Date", ResponseCondition.Always);
    }

    private static ValueTask AddToken(RequestTransformContext context)
    {
        var token = context.HttpContext.RequestServices.GetRequiredService<CallerTokens>().TokenFor(context.HttpContext);
        if (token is not null)
        {
            context.ProxyRequest.Headers.TryAddWithoutValidation(InternalTokens.MetadataKey, token);
        }

        var cluster = context.HttpContext.GetReverseProxyFeature().Cluster.Config.ClusterId;
        foreach (var (key, value) in CallerPlace.HeadersFor(context.HttpContext, cluster))
        {
            context.ProxyRequest.Headers.TryAddWithoutValidation(key, value);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>It alone needs an assembly that the build does not have; a configuration that names it now fails at start.</summary>
    private static void RemoveHashCookieAffinity(IServiceCollection services)
    {
        var policy = services.Single(service =>
            service.ServiceType == typeof(ISessionAffinityPolicy)
            && service.ImplementationType?.Name == "HashCookieSessionAffinityPolicy");
        services.Remove(policy);
    }
}

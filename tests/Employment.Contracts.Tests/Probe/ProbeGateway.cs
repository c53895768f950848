using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.SessionAffinity;

namespace Employment.Contracts.Tests.Probe;

/// <summary>A YARP host configured as the gateway is: HTTP/2 to the service, exactly, in clear text.</summary>
public static class ProbeGateway
{
    public static Task<ProbeHost> StartAsync(ProbeCertificates certificates, Uri service) => ProbeHost.StartAsync(
        certificates,
        builder => AddProxy(builder.Services, service),
        app => app.MapReverseProxy());

    private static void AddProxy(IServiceCollection services, Uri service)
    {
        var route = new RouteConfig { RouteId = "probe", ClusterId = "probe", Match = new RouteMatch { Path = "{**path}" } };
        var cluster = new ClusterConfig
        {
            ClusterId = "probe",
            HttpRequest = new ForwarderRequestConfig { Version = new Version(2, 0), VersionPolicy = HttpVersionPolicy.RequestVersionExact },
            Destinations = new Dictionary<string, DestinationConfig> { ["service"] = new() { Address = service.ToString() } },
        };
        services.AddReverseProxy().LoadFromMemory([route], [cluster]);
        RemoveHashCookieAffinity(services);
    }

    // The one policy that needs System.IO.Hashing, which is not there (gateway/Yarp.props).
    private static void RemoveHashCookieAffinity(IServiceCollection services)
    {
        var hashCookie = services.Single(service => service.ServiceType == typeof(ISessionAffinityPolicy)
            && service.ImplementationType?.Name == "HashCookieSessionAffinityPolicy");
        services.Remove(hashCookie);
    }
}

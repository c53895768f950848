using Employment.Gateway;
using Employment.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Employment.Contracts.Tests.Probe;

/// <summary>The gateway as it is delivered, with one more route in its configuration and a TLS port.</summary>
public static class ProbeGateway
{
    public static Task<ProbeHost> StartAsync(ProbeCertificates certificates, Uri service, string keyFile)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(Settings(service, keyFile));
        builder.AddPlatform();
        builder.AddGateway();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => ProbeHost.ListenTls(kestrel, certificates));
        var app = builder.Build();
        app.MapGateway();
        app.MapPlatform();
        return ProbeHost.StartAsync(app);
    }

    private static Dictionary<string, string?> Settings(Uri service, string keyFile) => new()
    {
        ["Platform:GrpcUrl"] = "http://127.0.0.1:0",
        ["Platform:InternalTokenKeyFile"] = keyFile,
        ["ReverseProxy:Routes:probe:ClusterId"] = "probe",
        ["ReverseProxy:Routes:probe:Match:Path"] = "/employment.probe.v1.ProbeService/{**rest}",
        ["ReverseProxy:Clusters:probe:HttpRequest:Version"] = "2",
        ["ReverseProxy:Clusters:probe:HttpRequest:VersionPolicy"] = "RequestVersionExact",
        ["ReverseProxy:Clusters:probe:Destinations:service:Address"] = service.ToString(),
    };
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Contracts.Tests.Probe;

/// <summary>The host of the probe service.</summary>
public static class ProbeServer
{
    public static Task<ProbeHost> StartAsync(ProbeCertificates certificates, ProbeObservations observations)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            ProbeHost.ListenPlain(kestrel);
            ProbeHost.ListenTls(kestrel, certificates);
        });
        builder.Services.AddSingleton(observations).AddGrpc();
        var app = builder.Build();
        app.MapGrpcService<ProbeService>();
        return ProbeHost.StartAsync(app);
    }
}

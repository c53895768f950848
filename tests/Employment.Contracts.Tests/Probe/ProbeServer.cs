using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Contracts.Tests.Probe;

/// <summary>The host of the probe service.</summary>
public static class ProbeServer
{
    public static Task<ProbeHost> StartAsync(ProbeCertificates certificates, ProbeObservations observations) => ProbeHost.StartAsync(
        certificates,
        builder => builder.Services.AddSingleton(observations).AddGrpc(),
        app => app.MapGrpcService<ProbeService>());
}

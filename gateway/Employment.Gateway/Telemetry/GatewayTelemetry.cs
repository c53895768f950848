using Employment.Contracts.Policies.V1;
using Employment.Gateway.Transcoding.Routes;
using Employment.Platform.Telemetry;

namespace Employment.Gateway.Telemetry;

/// <summary>What the gateway measures beside what every process does: REST calls by route, and the gRPC calls it passes on.</summary>
internal static class GatewayTelemetry
{
    public static void Add(IServiceCollection services) => services.AddSingleton(new ProcessTelemetry
    {
        Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting"],
        IsEntrance = true,
        Forwarded = () => ContractFiles.In(typeof(Facts).Assembly).SelectMany(file => file.Services).SelectMany(service => service.Methods),
    });
}

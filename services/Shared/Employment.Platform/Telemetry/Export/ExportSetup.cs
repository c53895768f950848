using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Telemetry.Export;

/// <summary>OpenTelemetry: to an OTLP receiver, and as a page for Prometheus on the address for operations.</summary>
internal static class ExportSetup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<PrometheusReader>();
        services.AddHostedService<TelemetryExport>();
    }

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/metrics", (HttpContext context, PrometheusReader reader) => OperationsConnection.Is(context)
            ? Results.Text(reader.Read(), PrometheusReader.ContentType)
            : Results.NotFound()).DisableHttpMetrics();
}

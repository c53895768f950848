using Employment.Platform.Hosting;
using Employment.Platform.Telemetry.Calls;
using Employment.Platform.Telemetry.Export;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Employment.Platform.Telemetry;

/// <summary>Watches calls always; traces and metrics leave the process only where the settings say to where.</summary>
internal static class TelemetrySetup
{
    public static void Add(WebApplicationBuilder builder, PlatformOptions platform)
    {
        var options = TelemetryOptions.Read(builder.Configuration);
        builder.Services.AddSingleton(options);
        builder.Services.TryAddSingleton(new ProcessTelemetry());
        builder.Services.AddSingleton<WatchedRpcs>();
        builder.Services.AddSingleton<RpcMetrics>();
        builder.Services.AddSingleton<CallLog>();
        builder.Services.AddHostedService<CallWatch>();

        // OpenTelemetry is not even loaded where nobody wants it.
        if (options.ExportsTraces || options.ExportsMetrics || platform.OperationsUrl is not null)
        {
            ExportSetup.Add(builder.Services);
        }
    }

    public static void Map(WebApplication app)
    {
        if (app.Services.GetRequiredService<PlatformOptions>().OperationsUrl is not null)
        {
            ExportSetup.Map(app);
        }
    }
}

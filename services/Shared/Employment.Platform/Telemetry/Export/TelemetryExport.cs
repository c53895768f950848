using Employment.Platform.Hosting;
using Employment.Platform.Telemetry.Calls;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Employment.Platform.Telemetry.Export;

/// <summary>
/// Takes in what .NET and the libraries tell of themselves and sends it where the settings say. Begun when everything else has started: it
/// holds up neither the loading of the law nor the first answer, and readiness is told only afterwards.
/// </summary>
internal sealed class TelemetryExport(
    TelemetryOptions options, PlatformOptions platform, ProcessTelemetry process, PrometheusReader prometheus, IConfiguration configuration, IHostEnvironment environment)
    : IHostedLifecycleService
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "System.Net.Http", "Npgsql"];

    private static readonly string[] Meters =
    [
        RpcMetrics.MeterName, Health.HealthMetrics.MeterName, Cache.CacheMetrics.MeterName, "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "System.Net.Http", "System.Runtime",
    ];

    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        traces = options.ExportsTraces ? Traces() : null;
        metrics = options.ExportsMetrics || platform.OperationsUrl is not null ? Metrics() : null;
        return Task.CompletedTask;
    }

    /// <summary>What has not been sent yet goes out now.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        traces?.Dispose();
        metrics?.Dispose();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private TracerProvider Traces() => Sdk.CreateTracerProviderBuilder()
        .ConfigureServices(services => services.AddSingleton(configuration))
        .SetResourceBuilder(Resource())
        .SetSampler(new EntrySampler(options.Sampled, process.IsEntrance))
        .AddSource(Sources)
        .AddProcessor(new SpanGuard())
        .AddOtlpExporter()
        .Build();

    // Left out: what Kestrel counts twice a call, and nobody looks at, cost more than all the rest.
    private MeterProvider Metrics()
    {
        var builder = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .SetResourceBuilder(Resource())
            .AddMeter([.. Meters, .. process.Meters])
            .AddView("kestrel.queued_requests", MetricStreamConfiguration.Drop);
        if (options.ExportsMetrics)
        {
            builder.AddOtlpExporter();
        }

        return (platform.OperationsUrl is null ? builder : builder.AddReader(prometheus.Source)).Build();
    }

    /// <summary>"policies" for Employment.Policies; OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.</summary>
    private ResourceBuilder Resource() => ResourceBuilder.CreateEmpty()
        .AddService(
            environment.ApplicationName.Split('.')[^1].ToLowerInvariant(),
            serviceNamespace: "employment",
            serviceInstanceId: $"{Environment.MachineName}-{Environment.ProcessId}")
        .AddTelemetrySdk()
        .AddEnvironmentVariableDetector();
}

using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Health;
using Employment.Platform.Hosting;
using Employment.Platform.Identity;
using Employment.Platform.Reflection;
using Employment.Platform.Requests;
using Employment.Platform.Secrets;
using Employment.Platform.Telemetry;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Employment.Platform;

/// <summary>What every process of the system has in common: addresses, limits, identity, errors, health, reflection, clock, logs, traces and metrics.</summary>
public static class PlatformModule
{
    /// <summary>Registers the platform.</summary>
    /// <exception cref="InvalidSettingException">A setting is missing or malformed.</exception>
    public static WebApplicationBuilder AddPlatform(this WebApplicationBuilder builder)
    {
        var options = PlatformOptions.Read(builder.Configuration, builder.Environment.IsProduction());
        LoggingSetup.Apply(builder.Logging);
        builder.WebHost.ConfigureKestrel(kestrel => KestrelSetup.Apply(kestrel, options));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.ShutdownTimeout);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Connections);
        builder.Services.AddSingleton<ConnectionGate>();
        builder.Services.AddSingleton<FrameGate>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ConnectionGate>());
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<BusinessClock>();
        AddIdentity(builder.Services, options);
        AddRpc(builder.Services, options);
        HealthSetup.Add(builder.Services);
        ReflectionSetup.Add(builder.Services);
        TelemetrySetup.Add(builder, options);
        return builder;
    }

    /// <summary>Maps health, reflection and, where switched on, the test hooks. Call it once, before or after the service's own Map….</summary>
    public static WebApplication MapPlatform(this WebApplication app)
    {
        app.Services.GetRequiredService<MappedEndpoints>().Use(app);
        HealthSetup.Map(app);
        ReflectionSetup.Map(app);
        TelemetrySetup.Map(app);
        if (app.Services.GetRequiredService<PlatformOptions>().TestHooks)
        {
            app.MapGrpcService<BusinessClockGrpcService>();
        }

        return app;
    }

    private static void AddIdentity(IServiceCollection services, PlatformOptions options)
    {
        services.AddSingleton(KeyFile.Read("Platform__InternalTokenKeyFile", options.InternalTokenKeyFile));
        services.AddSingleton<InternalTokens>();
    }

    private static void AddRpc(IServiceCollection services, PlatformOptions options)
    {
        services.AddSingleton<MappedEndpoints>();
        services.AddSingleton<RpcCatalog>();
        services.AddSingleton<RequestIdSupport>();
        services.AddSingleton<ErrorTranslator>();
        services.AddSingleton<AccessGate>();
        services.AddHostedService<StartCheck>();
        services.AddGrpc(grpc => ApplyRpcOptions(grpc, options));
        AddInterceptors(services);
    }

    private static void ApplyRpcOptions(GrpcServiceOptions grpc, PlatformOptions options)
    {
        grpc.MaxReceiveMessageSize = options.MaxRequestBytes;
        grpc.EnableDetailedErrors = false;

        // Outermost first: errors see everything, the region check runs before a command's transaction is committed.
        grpc.Interceptors.Add<ErrorInterceptor>();
        grpc.Interceptors.Add<AccessInterceptor>();
        grpc.Interceptors.Add<RequestIdInterceptor>();
        grpc.Interceptors.Add<RegionInterceptor>();
    }

    /// <summary>Singletons, or gRPC would make four objects a call.</summary>
    private static void AddInterceptors(IServiceCollection services)
    {
        services.AddSingleton<ErrorInterceptor>();
        services.AddSingleton<AccessInterceptor>();
        services.AddSingleton<RequestIdInterceptor>();
        services.AddSingleton<RegionInterceptor>();
    }
}

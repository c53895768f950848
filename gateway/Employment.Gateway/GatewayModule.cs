using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Backends;
using Employment.Gateway.Deprecation;
using Employment.Gateway.Health;
using Employment.Gateway.Identity;
using Employment.Gateway.Identity.Banks;
using Employment.Gateway.Identity.Sessions;
using Employment.Gateway.Limits;
using Employment.Gateway.Pages;
using Employment.Gateway.Problems;
using Employment.Gateway.Proxying;
using Employment.Gateway.Reflection;
using Employment.Gateway.Telemetry;
using Employment.Gateway.Transcoding.Routes;
using Employment.Platform.Reflection;
using Employment.Platform.ServiceCalls;
using Grpc.AspNetCore.Server;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Employment.Gateway;

/// <summary>The one way in: gRPC as it is, REST by transcoding, limits and security headers around both.</summary>
public static class GatewayModule
{
    private static readonly TimeSpan HealthPeriod = TimeSpan.FromSeconds(1);

    /// <summary>Registers the gateway. Call it after AddPlatform, whose server limits it changes.</summary>
    public static WebApplicationBuilder AddGateway(this WebApplicationBuilder builder)
    {
        var options = GatewayOptions.Read(builder.Configuration);
        builder.WebHost.ConfigureKestrel(ServerLimits.Apply);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<BackendDirectory>();
        builder.Services.AddSingleton<BackendChannels>();
        builder.Services.AddSingleton<RpcCaller>();
        builder.Services.AddSingleton<IReflectedServices, ProxiedServices>();
        builder.Services.AddSingleton<CallerTokens>();
        builder.Services.AddSingleton<Handover>();
        AddSignIn(builder);
        builder.Services.AddHealthChecks().AddCheck<BackendsCheck>("backends");
        builder.Services.Configure<HealthCheckPublisherOptions>(health => health.Period = HealthPeriod);

        // Its catch-all for unknown services takes any method, and would hide "405" from REST calls of two segments.
        builder.Services.Configure<GrpcServiceOptions>(grpc => grpc.IgnoreUnknownServices = true);
        GatewayTelemetry.Add(builder.Services);
        RateLimits.Add(builder.Services, options);
        ProxySetup.Add(builder.Services, builder.Configuration);
        return builder;
    }

    private static void AddSignIn(WebApplicationBuilder builder)
    {
        builder.AddServiceClient("Accounts", invoker => new SessionDirectoryService.SessionDirectoryServiceClient(invoker), "accounts.introspect");
        builder.Services.AddSingleton<AccountsDirectory>();
        builder.Services.AddSingleton<LookupRate>();
        builder.Services.AddSingleton<SessionSignIn>();
        builder.Services.AddSingleton<BankSignIn>();
        BankAddress.Add(builder);
    }

    /// <summary>Maps the gateway.</summary>
    public static WebApplication MapGateway(this WebApplication app)
    {
        app.UseMiddleware<ProblemMiddleware>();
        app.UseMiddleware<Overload>();
        app.UseRouting();
        var files = ContractFiles.In(typeof(Facts).Assembly).ToList();
        RetirementHeaders.Use(app, files.SelectMany(file => file.Services).SelectMany(service => service.Methods));
        app.UseMiddleware<SignIn>();
        app.UseRateLimiter();
        ProxySetup.Map(app);
        var calls = RestCalls.Read(files);
        RestRoutes.Map(app, calls);
        ApiPages.Map(app, calls);
        return app;
    }
}

using Employment.Platform.Clock;
using Employment.Policies.Domain;
using Employment.Policies.Editions;
using Employment.Policies.Features.BatchEvaluate;
using Grpc.AspNetCore.Server;
using Grpc.AspNetCore.Server.Model;

namespace Employment.Policies;

/// <summary>Wires the Policies service.</summary>
internal static class PoliciesModule
{
    public static WebApplicationBuilder AddPolicies(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services =>
        {
            var current = new CurrentEdition();
            current.Set(new Edition(1, PolicyBook.Read(AppContext.BaseDirectory), services.GetRequiredService<BusinessClock>()));
            return current;
        });
        builder.Services.AddSingleton<IServiceMethodProvider<PolicyGrpcService>, PolicyBinding>();
        AddBatches(builder.Services);
        return builder;
    }

    public static WebApplication MapPolicies(this WebApplication app)
    {
        app.MapGrpcService<PolicyGrpcService>();
        app.MapGrpcService<BatchGrpcService>().WithMetadata(new BatchLimits());
        app.MapGrpcService<PolicyListGrpcService>();
        return app;
    }

    private static void AddBatches(IServiceCollection services)
    {
        services.Configure<GrpcServiceOptions<BatchGrpcService>>(BatchLimits.Apply);
        services.AddSingleton<BatchEvaluator>();
        services.AddSingleton<BatchEvaluateHandler>();
        services.AddSingleton<StreamEvaluateHandler>();
    }
}

using Employment.Platform.Clock;
using Employment.Policies.Domain;
using Employment.Policies.Editions;
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
        return builder;
    }

    public static WebApplication MapPolicies(this WebApplication app)
    {
        app.MapGrpcService<PolicyGrpcService>();
        return app;
    }
}

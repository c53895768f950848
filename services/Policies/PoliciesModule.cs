using Employment.Policies.Domain;
using Employment.Policies.Features.EvaluateEntitlements;
using Employment.Policies.Features.GetMeasure;
using Employment.Policies.Features.ListMeasures;

namespace Employment.Policies;

/// <summary>Wires the Policies service.</summary>
internal static class PoliciesModule
{
    public static WebApplicationBuilder AddPolicies(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(PolicyBook.Read(Path.Combine(AppContext.BaseDirectory)));
        builder.Services.AddSingleton<FactBinder>();
        builder.Services.AddSingleton<FrameStore>();
        builder.Services.AddSingleton<BasisStore>();
        builder.Services.AddSingleton<AnswerWriter>();
        builder.Services.AddSingleton<EvaluateEntitlementsHandler>();
        builder.Services.AddSingleton<ListMeasuresHandler>();
        builder.Services.AddSingleton<GetMeasureHandler>();
        return builder;
    }

    public static WebApplication MapPolicies(this WebApplication app)
    {
        app.MapGrpcService<PolicyGrpcService>();
        return app;
    }
}

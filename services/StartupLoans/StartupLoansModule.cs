using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Cache;
using Employment.Platform.Secrets;
using Employment.Platform.ServiceCalls;
using Employment.Platform.Telemetry;
using Employment.StartupLoans.Answering;
using Employment.StartupLoans.Features.BatchQueryEligibility;
using Employment.StartupLoans.Features.QueryEligibility;
using Employment.StartupLoans.Features.RepeatEligibility;
using Employment.StartupLoans.Limits;
using Employment.StartupLoans.Tokens;

namespace Employment.StartupLoans;

/// <summary>Wires the StartupLoans service. The bank's question keeps nothing of its own: there is no database yet.</summary>
internal static class StartupLoansModule
{
    public static WebApplicationBuilder AddStartupLoans(this WebApplicationBuilder builder)
    {
        builder.AddRedis();
        builder.AddServiceClient("Profiles", invoker => new ProfileDirectoryService.ProfileDirectoryServiceClient(invoker), "profiles.serve");
        builder.AddServiceClient("Policies", invoker => new PolicyService.PolicyServiceClient(invoker));
        builder.AddServiceClient("Policies", invoker => new BatchService.BatchServiceClient(invoker));
        AddAnswering(builder.Services);
        AddLimits(builder);
        AddTokens(builder);
        builder.Services.AddSingleton<QuestionMetrics>();
        builder.Services.AddSingleton(new ProcessTelemetry { Meters = [QuestionMetrics.MeterName] });
        return builder;
    }

    public static WebApplication MapStartupLoans(this WebApplication app)
    {
        app.MapGrpcService<EligibilityGrpcService>();
        return app;
    }

    private static void AddAnswering(IServiceCollection services)
    {
        services.AddSingleton<QuestionReader>();
        services.AddSingleton<Inquiries>();
        services.AddSingleton<ProfileSnapshots>();
        services.AddSingleton<LoanMeasures>();
        services.AddSingleton<LoanEvaluation>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<EligibilityAnswers>();
        services.AddSingleton<QueryEligibilityHandler>();
        services.AddSingleton<BatchQueryEligibilityHandler>();
        services.AddSingleton<RepeatEligibilityHandler>();
    }

    private static void AddLimits(WebApplicationBuilder builder)
    {
        var limits = LimitSettings.Read(builder.Configuration);
        builder.Services.AddSingleton(services => new BankLimits(
            SharedLimit.Of(services, limits.Questions), SharedLimit.Of(services, limits.Unanswered)));
    }

    private static void AddTokens(WebApplicationBuilder builder)
    {
        var keys = KeyFile.Read(builder.Configuration, "StartupLoans__TokenKeyFile");
        builder.Services.AddSingleton(new AnswerTokens(new FieldCipher(keys)));
    }
}

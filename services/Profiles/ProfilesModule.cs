using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Cache;
using Employment.Platform.Data;
using Employment.Platform.Hosting;
using Employment.Platform.Requests;
using Employment.Platform.ServiceCalls;
using Employment.Platform.Telemetry;
using Employment.Profiles.Consents;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Features.Activation;
using Employment.Profiles.Features.ChangeIdNumber;
using Employment.Profiles.Features.Consents;
using Employment.Profiles.Features.Corrections;
using Employment.Profiles.Features.EvaluateProfile;
using Employment.Profiles.Features.FindProfile;
using Employment.Profiles.Features.GetProfile;
using Employment.Profiles.Features.GetSnapshot;
using Employment.Profiles.Features.ListInquiries;
using Employment.Profiles.Features.ListProfiles;
using Employment.Profiles.Features.MergeProfiles;
using Employment.Profiles.Features.OpenInquiries;
using Employment.Profiles.Features.RecordDeath;
using Employment.Profiles.Features.RecordFacts;
using Employment.Profiles.Features.RegisterProfile;
using Employment.Profiles.Features.VerifyFacts;
using Employment.Profiles.Grants;
using Employment.Profiles.Imports;
using Employment.Profiles.Numbers;
using Employment.Profiles.Policies;
using Employment.Profiles.Records;
using Employment.Profiles.SizeStandard;
using Npgsql;

namespace Employment.Profiles;

/// <summary>Wires the Profiles service.</summary>
internal static class ProfilesModule
{
    public static WebApplicationBuilder AddProfiles(this WebApplicationBuilder builder)
    {
        // Its migration runs before whatever else starts: hosted services start in this order.
        builder.AddServiceDatabase<ProfilesDb>(ProfilesDb.Schema);
        builder.AddServiceClient("Policies", invoker => new PolicyService.PolicyServiceClient(invoker));
        builder.AddServiceClient("Accounts", invoker => new AccountService.AccountServiceClient(invoker));
        builder.AddServiceClient("Funds", invoker => new ReservationService.ReservationServiceClient(invoker), "funds.usage", "funds.reserve");
        builder.Services.AddSingleton(NumberKeys.Read(builder.Configuration));
        builder.Services.AddHostedService<NumberResealing>();
        builder.Services.OpenAnswers(services => answer => OpenCodeIn(answer, services.GetRequiredService<NumberVault>()));
        builder.Services.AddImports();
        builder.AddRedis();
        builder.Services.AddHostedService<ChangePublisher>();
        builder.Services.AddHostedService<HolderMergeWorker>();
        builder.Services.AddAskedMetrics<WaitingMetrics>((metrics, scope, cancellation) => metrics.AskAsync(scope, cancellation));
        builder.Services.AddSingleton(new ProcessTelemetry { Meters = [WaitingMetrics.MeterName] });
        AddRecords(builder.Services);
        AddProfileCalls(builder.Services);
        AddCorrections(builder.Services);
        AddConsents(builder.Services);
        AddDirectory(builder);
        return builder;
    }

    public static WebApplication MapProfiles(this WebApplication app)
    {
        app.MapImports();
        app.MapGrpcService<ProfileGrpcService>();
        app.MapGrpcService<ProfileCorrectionGrpcService>();
        app.MapGrpcService<ConsentGrpcService>();
        app.MapGrpcService<ProfileDirectoryGrpcService>();
        return app;
    }

    private static void OpenCodeIn(object answer, NumberVault vault)
    {
        if (answer is IssueActivationCodeResponse issued)
        {
            issued.Code = vault.OpenCode(issued.Code);
        }
    }

    private static void AddRecords(IServiceCollection services)
    {
        services.AddSingleton<FactCatalogue>();
        services.AddSingleton(FirmSizes.Load());
        services.AddSingleton<PolicyQuestions>();
        services.AddSingleton<RangeCheck>();
        services.AddSingleton<FactEntries>();
        services.AddScoped<ProfileStore>();
        services.AddScoped<ProfileChange>();
        services.AddScoped<ProfileMessages>();
        services.AddScoped<FactStore>();
        services.AddScoped<FactRecorder>();
        services.AddScoped<ScaleRecorder>();
        services.AddScoped<Snapshots>();
        services.AddScoped<HolderMerges>();
        services.AddSingleton<GrantHistory>();
    }

    private static void AddProfileCalls(IServiceCollection services)
    {
        services.AddScoped<Registration>();
        services.AddScoped<RegisterPersonHandler>();
        services.AddScoped<RegisterEmployerHandler>();
        services.AddScoped<FindProfileHandler>();
        services.AddScoped<ListProfilesHandler>();
        services.AddScoped<GetProfileHandler>();
        services.AddScoped<GetFactHistoryHandler>();
        services.AddScoped<RecordFactsHandler>();
        services.AddScoped<VerifyFactsHandler>();
        services.AddScoped<ChangeIdNumberHandler>();
        services.AddScoped<RecordDeathHandler>();
        services.AddScoped<MergeProfilesHandler>();
        services.AddScoped<IssueActivationCodeHandler>();
        services.AddSingleton<RestsOn>();
        services.AddScoped<EvaluateProfileHandler>();
    }

    private static void AddCorrections(IServiceCollection services)
    {
        services.AddScoped<CorrectionStore>();
        services.AddScoped<CorrectionRecorder>();
        services.AddScoped<CorrectNameHandler>();
        services.AddScoped<MoveProfileHandler>();
        services.AddScoped<ProposeDeathReversalHandler>();
        services.AddScoped<ApproveDeathReversalHandler>();
        services.AddScoped<RejectDeathReversalHandler>();
        services.AddScoped<ListCorrectionsHandler>();
    }

    private static void AddConsents(IServiceCollection services)
    {
        services.AddSingleton<BankRegister>();
        services.AddScoped<ConsentStore>();
        services.AddScoped<ConsentKeys>();
        services.AddScoped<GiveConsentHandler>();
        services.AddScoped<WithdrawConsentHandler>();
        services.AddScoped<ListConsentsHandler>();
        services.AddScoped<ListInquiriesHandler>();
    }

    private static void AddDirectory(WebApplicationBuilder builder)
    {
        // Beside EF's: questions of banks are one statement each group, which EF has no words for.
        var connection = new SettingReader(builder.Configuration).Required("ConnectionStrings__Postgres", "an Npgsql connection string");
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(connection));
        builder.Services.AddSingleton(_ => new InquiryLog(connection));
        builder.Services.AddHostedService(services => services.GetRequiredService<InquiryLog>());
        builder.Services.AddSingleton<OpenInquiriesHandler>();
        builder.Services.AddScoped<GetSnapshotHandler>();
        builder.Services.AddScoped<FindByNumberHandler>();
        builder.Services.AddScoped<RedeemActivationCodeHandler>();
    }
}

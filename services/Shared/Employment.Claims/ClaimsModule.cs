using Employment.Claims.Assessment;
using Employment.Claims.Features.AcceptClaim;
using Employment.Claims.Features.ApproveClaim;
using Employment.Claims.Features.AssessClaim;
using Employment.Claims.Features.AttachFile;
using Employment.Claims.Features.CreateClaim;
using Employment.Claims.Features.EditClaim;
using Employment.Claims.Features.GetClaim;
using Employment.Claims.Features.ListClaims;
using Employment.Claims.Features.ListNotices;
using Employment.Claims.Features.Objections;
using Employment.Claims.Features.Reconsideration;
using Employment.Claims.Features.RejectClaim;
using Employment.Claims.Features.RequestCorrection;
using Employment.Claims.Features.ReturnClaim;
using Employment.Claims.Features.ReviewClaim;
using Employment.Claims.Features.SendToPayment;
using Employment.Claims.Features.SubmitClaim;
using Employment.Claims.Features.Suspension;
using Employment.Claims.Features.WithdrawClaim;
using Employment.Claims.Jobs;
using Employment.Claims.Messages;
using Employment.Claims.Neighbours;
using Employment.Claims.Outbox;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Hosting;
using Employment.Platform.Secrets;
using Employment.Platform.ServiceCalls;
using Employment.Platform.Telemetry;
using Employment.Policy.Loading;
using Employment.Policy.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Claims;

/// <summary>Wires the claims workflow into the service of a family.</summary>
public static class ClaimsModule
{
    private const string CalendarFile = "Calendar/working-days.yaml";

    /// <summary>Registers it. The service registers its database first, and maps and migrates the tables (<see cref="Data.ClaimsModel"/>).</summary>
    /// <exception cref="InvalidSettingException">An address or the key file is missing.</exception>
    public static WebApplicationBuilder AddClaims(this WebApplicationBuilder builder, ClaimFamily family)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(family);
        builder.AddServiceClient("Policies", invoker => new PolicyService.PolicyServiceClient(invoker));
        builder.AddServiceClient("Profiles", invoker => new ProfileDirectoryService.ProfileDirectoryServiceClient(invoker), "profiles.serve");
        builder.AddServiceClient("Funds", invoker => new ReservationService.ReservationServiceClient(invoker), "funds.reserve", "funds.usage");
        builder.AddServiceClient("Funds", invoker => new PaymentQueueService.PaymentQueueServiceClient(invoker), "funds.reserve");
        builder.Services.AddSingleton(family);
        builder.Services.AddSingleton(ClaimRules.Load());
        builder.Services.AddSingleton(ReadCalendar());
        builder.Services.AddSingleton(new AccountSeal(new FieldCipher(KeyFile.Read(builder.Configuration, family.KeySetting))));
        AddRecords(builder.Services);
        AddHandlers(builder.Services);
        AddJobs(builder.Services);
        return builder;
    }

    private static WorkingCalendar ReadCalendar() =>
        CalendarReader.Read(new PolicyFile(CalendarFile, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, CalendarFile))));

    private static void AddRecords(IServiceCollection services)
    {
        services.AddSingleton<StepClock>();
        services.AddMemoryCache();
        services.AddSingleton<Law>();
        services.AddSingleton<ProfileReader>();
        services.AddSingleton<FundsClient>();
        services.AddSingleton<Assessor>();
        services.AddScoped<ClaimStore>();
        services.AddScoped<ClaimNumbers>();
        services.AddScoped<EventLog>();
        services.AddScoped<Determinations>();
        services.AddScoped<VersionChange>();
        services.AddScoped<Endings>();
        services.AddScoped<Refusing>();
        services.AddScoped<NoticeBoard>();
        services.AddScoped<Obstacles>();
        services.AddScoped<ClaimMessages>();
        services.AddScoped<Handover>();
        services.AddScoped<Reservations>();
        services.AddScoped<ClaimQueue>();
        services.AddSingleton<OfferedSteps>();
    }

    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped<ClaimHandlers>();
        services.AddScoped<CreateClaimHandler>();
        services.AddScoped<RosterEdit>();
        services.AddScoped<EditClaimHandler>();
        services.AddScoped<AttachFileHandler>();
        services.AddScoped<GetAttachmentHandler>();
        services.AddScoped<SubmitClaimHandler>();
        services.AddScoped<WithdrawClaimHandler>();
        services.AddScoped<AcceptClaimHandler>();
        services.AddScoped<RequestCorrectionHandler>();
        services.AddScoped<ReviewClaimHandler>();
        services.AddScoped<RejectClaimHandler>();
        services.AddScoped<ApproveClaimHandler>();
        services.AddScoped<ReturnClaimHandler>();
        services.AddScoped<ObjectToClaimHandler>();
        services.AddScoped<DecideObjectionHandler>();
        services.AddScoped<SendToPaymentHandler>();
        services.AddScoped<ReconsiderationHandlers>();
        services.AddScoped<SuspensionHandlers>();
        services.AddScoped<ObjectionContacts>();
        services.AddScoped<GetClaimHandler>();
        services.AddScoped<FundObstacle>();
        services.AddScoped<AssessClaimHandler>();
        services.AddScoped<ListClaimsHandler>();
        services.AddScoped<NoticeQuery>();
        services.AddScoped<ListNoticesHandler>();
    }

    private static void AddJobs(IServiceCollection services)
    {
        services.AddSingleton<OutboxMetrics>();
        services.AddSingleton<OverdueMetrics>();
        services.AddSingleton(new ProcessTelemetry { Meters = [OutboxMetrics.MeterName] });
        services.AddScoped<OutboxSender>();
        services.AddScoped<OutcomeTaker>();
        services.AddScoped<Housekeeping>();
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<ClaimJobs>();
    }
}

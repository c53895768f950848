using Employment.Platform.Data;
using Employment.Platform.Telemetry;
using Employment.Policies.Data;
using Employment.Policies.Drafts;
using Employment.Policies.Editions;
using Employment.Policies.Features.BatchEvaluate;
using Employment.Policies.Features.CheckDraft;
using Employment.Policies.Features.CompareDraft;
using Employment.Policies.Features.DiscardDraft;
using Employment.Policies.Features.GetDraft;
using Employment.Policies.Features.ListDrafts;
using Employment.Policies.Features.ListEditions;
using Employment.Policies.Features.ListLocalGroups;
using Employment.Policies.Features.ListPolicyFiles;
using Employment.Policies.Features.PublishDraft;
using Employment.Policies.Features.UploadDraft;
using Grpc.AspNetCore.Server;
using Grpc.AspNetCore.Server.Model;

namespace Employment.Policies;

/// <summary>Wires the Policies service.</summary>
internal static class PoliciesModule
{
    public static WebApplicationBuilder AddPolicies(this WebApplicationBuilder builder)
    {
        // Its migration runs before the editions start: hosted services start in this order.
        // Evaluation answers from memory and goes on without the database.
        builder.AddServiceDatabase<CatalogueDb>(CatalogueDb.Schema, answersWithout: true);
        AddEditions(builder.Services);
        AddDrafts(builder.Services);
        builder.Services.AddSingleton<IServiceMethodProvider<PolicyGrpcService>, PolicyBinding>();
        AddBatches(builder.Services);
        return builder;
    }

    public static WebApplication MapPolicies(this WebApplication app)
    {
        app.MapGrpcService<PolicyGrpcService>();
        app.MapGrpcService<CatalogueGrpcService>();
        app.MapGrpcService<BatchGrpcService>().WithMetadata(new BatchLimits());
        app.MapGrpcService<PolicyListGrpcService>();
        return app;
    }

    private static void AddEditions(IServiceCollection services)
    {
        services.AddSingleton(new ShippedFiles(AppContext.BaseDirectory));
        services.AddSingleton<CurrentEdition>();
        services.AddSingleton<EditionLoader>();
        services.AddSingleton<EditionUpdate>();
        services.AddScoped<CatalogueStore>();
        services.AddScoped<EditionImport>();
        services.AddHostedService<EditionStart>();
        services.AddHostedService<EditionWatcher>();
        services.AddHealthChecks().AddCheck<EditionCheck>("edition");
        services.AddHostedService<EditionMetrics>();
        services.AddSingleton(new ProcessTelemetry { Meters = [EditionMetrics.MeterName] });
    }

    private static void AddDrafts(IServiceCollection services)
    {
        services.AddSingleton<DraftCheck>();
        services.AddScoped<CheckDraftHandler>();
        services.AddScoped<UploadDraftHandler>();
        services.AddScoped<ListDraftsHandler>();
        services.AddScoped<GetDraftHandler>();
        services.AddScoped<CompareDraftHandler>();
        services.AddScoped<PublishDraftHandler>();
        services.AddScoped<DiscardDraftHandler>();
        services.AddScoped<ListEditionsHandler>();
        services.AddScoped<ListPolicyFilesHandler>();
        services.AddScoped<ListLocalGroupsHandler>();
    }

    private static void AddBatches(IServiceCollection services)
    {
        services.Configure<GrpcServiceOptions<BatchGrpcService>>(BatchLimits.Apply);
        services.AddSingleton<IServiceMethodProvider<BatchGrpcService>, BatchBinding>();
        services.AddSingleton<BatchEvaluator>();
        services.AddSingleton<BatchEvaluateHandler>();
        services.AddSingleton<StreamEvaluateHandler>();
    }
}

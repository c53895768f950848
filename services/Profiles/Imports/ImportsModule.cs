using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Features.CancelImport;
using Employment.Profiles.Imports.Features.CreateImport;
using Employment.Profiles.Imports.Features.GetImport;
using Employment.Profiles.Imports.Features.GetImportErrors;
using Employment.Profiles.Imports.Features.ListImports;
using Employment.Profiles.Imports.Features.StartImport;
using Employment.Profiles.Imports.Features.UploadPart;
using Employment.Profiles.Imports.Work;
using Grpc.AspNetCore.Server;

namespace Employment.Profiles.Imports;

/// <summary>Wires department data by file.</summary>
internal static class ImportsModule
{
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.Configure<GrpcServiceOptions<ImportGrpcService>>(ImportLimits.Apply);
        services.AddScoped<ImportStore>();
        services.AddScoped<CreateImportHandler>();
        services.AddScoped<UploadPartHandler>();
        services.AddScoped<StartImportHandler>();
        services.AddScoped<CancelImportHandler>();
        services.AddScoped<GetImportHandler>();
        services.AddScoped<ListImportsHandler>();
        services.AddScoped<GetImportErrorsHandler>();
        services.AddSingleton<PartVault>();
        services.AddSingleton<ReadAhead>();
        services.AddScoped<ImportChunk>();
        services.AddHostedService<ImportWorker>();
        services.AddHostedService<FaultMasking>();
        services.AddSingleton<UploadExpiry>();
        services.AddHostedService(provider => provider.GetRequiredService<UploadExpiry>());
        return services;
    }

    public static void MapImports(this IEndpointRouteBuilder app) => app.MapGrpcService<ImportGrpcService>().WithMetadata(new ImportLimits());
}

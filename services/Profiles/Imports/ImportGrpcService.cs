using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Imports.Features.CancelImport;
using Employment.Profiles.Imports.Features.CreateImport;
using Employment.Profiles.Imports.Features.GetImport;
using Employment.Profiles.Imports.Features.GetImportErrors;
using Employment.Profiles.Imports.Features.ListImports;
using Employment.Profiles.Imports.Features.StartImport;
using Employment.Profiles.Imports.Features.UploadPart;
using Grpc.Core;

namespace Employment.Profiles.Imports;

/// <summary>Routes the RPCs of ImportService.</summary>
internal sealed class ImportGrpcService(
    CreateImportHandler create,
    UploadPartHandler upload,
    StartImportHandler start,
    CancelImportHandler cancel,
    GetImportHandler get,
    ListImportsHandler list,
    GetImportErrorsHandler errors) : ImportService.ImportServiceBase
{
    public override Task<CreateImportResponse> CreateImport(CreateImportRequest request, ServerCallContext context) => create.HandleAsync(request, context);

    public override Task<UploadPartResponse> UploadPart(UploadPartRequest request, ServerCallContext context) => upload.HandleAsync(request, context);

    public override Task<StartImportResponse> StartImport(StartImportRequest request, ServerCallContext context) => start.HandleAsync(request, context);

    public override Task<CancelImportResponse> CancelImport(CancelImportRequest request, ServerCallContext context) => cancel.HandleAsync(request, context);

    public override Task<GetImportResponse> GetImport(GetImportRequest request, ServerCallContext context) => get.HandleAsync(request, context);

    public override Task<ListImportsResponse> ListImports(ListImportsRequest request, ServerCallContext context) => list.HandleAsync(request, context);

    public override Task<GetImportErrorsResponse> GetImportErrors(GetImportErrorsRequest request, ServerCallContext context) => errors.HandleAsync(request, context);
}

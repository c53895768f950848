using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Profiles.Imports.Data;
using Grpc.Core;

namespace Employment.Profiles.Imports.Features.GetImport;

/// <summary>Tells where an import stands: as of the last chunk taken.</summary>
internal sealed class GetImportHandler(ImportStore store)
{
    public async Task<GetImportResponse> HandleAsync(GetImportRequest request, ServerCallContext context)
    {
        var import = await store.FindAsync(request.Import, context.CancellationToken);
        context.RequireRegion(import.Region);
        return new GetImportResponse { Import = ImportMessages.Of(import) };
    }
}

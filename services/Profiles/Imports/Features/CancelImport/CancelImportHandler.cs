using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Profiles.Imports.Data;
using Grpc.Core;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Imports.Features.CancelImport;

/// <summary>Gives a file up. A chunk under way ends first; what was taken stays.</summary>
internal sealed class CancelImportHandler(ImportStore store, TimeProvider time)
{
    public async Task<CancelImportResponse> HandleAsync(CancelImportRequest request, ServerCallContext context)
    {
        var import = await store.LockAsync(request.Import, context.CancellationToken);
        context.RequireRegion(import.Region);
        if (import.State is not (State.Uploading or State.Running))
        {
            throw ImportRefusals.Ended(import).ToException();
        }

        import.State = State.Cancelled;
        import.EndedAt = time.GetUtcNow();
        await store.SaveAsync(context.CancellationToken);
        await store.RemoveBytesAsync(import.Id, context.CancellationToken);
        return new CancelImportResponse { Import = ImportMessages.Of(import) };
    }
}

using Employment.Contracts.Profiles.V1;
using Employment.Platform.Authorization;
using Employment.Profiles.Imports.Data;
using Grpc.Core;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Imports.Features.StartImport;

/// <summary>Puts a file that is complete into the queue.</summary>
internal sealed class StartImportHandler(ImportStore store, TimeProvider time)
{
    public async Task<StartImportResponse> HandleAsync(StartImportRequest request, ServerCallContext context)
    {
        var import = await store.LockAsync(request.Import, context.CancellationToken);
        context.RequireRegion(import.Region);
        if (import.State != State.Uploading)
        {
            throw ImportRefusals.NotUploading(import).ToException();
        }

        if (import.ReceivedBytes != import.SizeBytes)
        {
            throw ImportRefusals.Incomplete(import).ToException();
        }

        import.State = State.Running;
        import.StartedAt = time.GetUtcNow();
        await store.SaveAsync(context.CancellationToken);
        return new StartImportResponse { Import = ImportMessages.Of(import) };
    }
}

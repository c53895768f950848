using Employment.Contracts.Policies.V1;
using Employment.Policies.Data;
using Employment.Policies.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Employment.Policies.Features.GetDraft;

/// <summary>Shows a draft with its files, and what stands in the way of publishing it now.</summary>
internal sealed class GetDraftHandler(CatalogueStore store, DraftCheck check)
{
    public async Task<GetDraftResponse> HandleAsync(GetDraftRequest request, CancellationToken cancellationToken)
    {
        var draft = await DraftInput.FindAsync(store.Db, request.Draft, cancellationToken);
        var end = await store.Db.DraftEnds.AsNoTracking().SingleOrDefaultAsync(row => row.Draft == draft.Number, cancellationToken);
        var files = await store.FilesOfDraftAsync(draft.Number, cancellationToken);
        var response = new GetDraftResponse { Draft = DraftMessages.Of(draft, end, files.Select(file => file.Path)) };
        response.Files.Add(files.Select(DraftMessages.Of));
        if (end is null)
        {
            var newest = await store.NewestAsync(cancellationToken);
            response.Faults.Add(check.Check(newest + 1, await store.FilesAsync(newest, cancellationToken), files).Faults.Select(DraftMessages.Of));
        }

        return response;
    }
}

using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Data;
using Employment.Policies.Drafts;
using Microsoft.EntityFrameworkCore;

namespace Employment.Policies.Features.DiscardDraft;

/// <summary>Puts a draft aside; it stays on record with who and why.</summary>
internal sealed class DiscardDraftHandler(CatalogueStore store, TimeProvider time)
{
    public async Task<DiscardDraftResponse> HandleAsync(DiscardDraftRequest request, string caller, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        DraftInput.CheckWhy(request.Why, violations);
        violations.ThrowIfAny();
        await store.LockAsync(cancellationToken);
        var draft = await DraftInput.FindAsync(store.Db, request.Draft, cancellationToken);
        if (await store.Db.DraftEnds.AsNoTracking().SingleOrDefaultAsync(row => row.Draft == draft.Number, cancellationToken) is { } closed)
        {
            throw DraftInput.Closed(closed).ToException();
        }

        var end = new DraftEndRow { Draft = draft.Number, By = caller, At = time.GetUtcNow(), Why = request.Why };
        store.Db.Add(end);
        await store.Db.SaveChangesAsync(cancellationToken);
        var paths = await store.Db.DraftFiles.Where(file => file.Draft == draft.Number).Select(file => file.Path).ToListAsync(cancellationToken);
        return new DiscardDraftResponse { Draft = DraftMessages.Of(draft, end, paths) };
    }
}

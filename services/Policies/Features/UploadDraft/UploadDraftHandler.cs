using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Data;
using Employment.Policies.Drafts;

namespace Employment.Policies.Features.UploadDraft;

/// <summary>Stores policy files as a draft, where they could be published.</summary>
internal sealed class UploadDraftHandler(CatalogueStore store, DraftCheck check, TimeProvider time)
{
    public async Task<UploadDraftResponse> HandleAsync(UploadDraftRequest request, string caller, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        DraftInput.CheckTitle(request.Title, violations);
        DraftInput.CheckWhy(request.Why, violations);
        var files = DraftInput.ReadFiles(request.Files, violations);
        violations.ThrowIfAny();
        var newest = await store.NewestAsync(cancellationToken);
        var proposal = check.Check(newest + 1, await store.FilesAsync(newest, cancellationToken), files);
        DraftInput.ThrowIfAny(proposal.Faults, request.Files);
        var draft = new DraftRow
        {
            Title = request.Title,
            Why = request.Why,
            UploadedBy = caller,
            UploadedAt = time.GetUtcNow(),
            BaseEdition = newest,
        };
        await store.AddDraftAsync(draft, files, cancellationToken);
        return new UploadDraftResponse { Draft = DraftMessages.Of(draft, end: null, files.Select(file => file.Path)) };
    }
}

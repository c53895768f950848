using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Data;
using Employment.Policies.Drafts;

namespace Employment.Policies.Features.CheckDraft;

/// <summary>Says every fault of policy files, and stores nothing.</summary>
internal sealed class CheckDraftHandler(CatalogueStore store, DraftCheck check)
{
    public async Task<CheckDraftResponse> HandleAsync(CheckDraftRequest request, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        var files = DraftInput.ReadFiles(request.Files, violations);
        violations.ThrowIfAny();
        var newest = await store.NewestAsync(cancellationToken);
        var proposal = check.Check(newest + 1, await store.FilesAsync(newest, cancellationToken), files);
        return new CheckDraftResponse { Faults = { proposal.Faults.Select(DraftMessages.Of) } };
    }
}

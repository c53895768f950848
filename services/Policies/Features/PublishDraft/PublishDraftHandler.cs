using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Policies.Data;
using Employment.Policies.Drafts;
using Employment.Policy.Loading;
using Employment.Policy.Publication;
using Employment.Policy.Time;
using Microsoft.EntityFrameworkCore;

namespace Employment.Policies.Features.PublishDraft;

/// <summary>Publishes a draft as a new edition: by a second person, who answers for all regions whose law it changes, for a date, and only as it fits the newest edition at that moment.</summary>
internal sealed class PublishDraftHandler(CatalogueStore store, DraftCheck check, TimeProvider time)
{
    public async Task<PublishDraftResponse> HandleAsync(PublishDraftRequest request, CallerIdentity caller, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        DraftInput.CheckWhy(request.Why, violations);
        if (!Day.TryParse(request.EffectiveOn, out var effective))
        {
            violations.Add("effectiveOn", "is required: the day for which it is published, written YYYY-MM-DD");
        }

        violations.ThrowIfAny();
        await store.LockAsync(cancellationToken);
        var draft = await FindOpenAsync(request.Draft, caller.Subject, cancellationToken);
        var files = await store.FilesOfDraftAsync(draft.Number, cancellationToken);
        var newest = await store.NewestAsync(cancellationToken);
        var proposal = check.Check(newest + 1, await store.FilesAsync(newest, cancellationToken), files);
        DraftRegions.Require(proposal, caller.Region);
        RefuseFaults(proposal, effective);
        var edition = new EditionRow
        {
            Number = newest + 1,
            Draft = draft.Number,
            Title = draft.Title,
            Why = draft.Why,
            UploadedBy = draft.UploadedBy,
            PublishedBy = caller.Subject,
            PublishedAt = time.GetUtcNow(),
            EffectiveOn = effective.ToDateOnly(),
            ContentHash = CatalogueStore.HashOf(proposal.Files),
        };
        await AddAsync(edition, files, request.Why, cancellationToken);
        return new PublishDraftResponse { Edition = DraftMessages.Of(edition, files.Select(file => file.Path)) };
    }

    private async Task<DraftRow> FindOpenAsync(string id, string caller, CancellationToken cancellationToken)
    {
        var draft = await DraftInput.FindAsync(store.Db, id, cancellationToken);
        if (draft.UploadedBy == caller)
        {
            throw DraftInput.SecondPerson.ToException();
        }

        return await store.Db.DraftEnds.AsNoTracking().SingleOrDefaultAsync(row => row.Draft == draft.Number, cancellationToken) is { } end
            ? throw DraftInput.Closed(end).ToException()
            : draft;
    }

    private static void RefuseFaults(Proposal proposal, Day effective)
    {
        if (proposal.Faults.Count > 0)
        {
            throw DraftInput.NoLongerFits(proposal.Faults).ToException();
        }

        var violations = new Violations();
        foreach (var early in PublishedLaw.Before(effective, proposal.Published, proposal.Proposed))
        {
            violations.Add("effectiveOn", early.ToString());
        }

        violations.ThrowIfAny();
    }

    private async Task AddAsync(EditionRow edition, IReadOnlyList<PolicyFile> files, string why, CancellationToken cancellationToken)
    {
        await store.AddEditionAsync(edition, files, cancellationToken);
        store.Db.Add(new DraftEndRow { Draft = edition.Draft!.Value, Edition = edition.Number, By = edition.PublishedBy, At = edition.PublishedAt, Why = why });
        await store.Db.SaveChangesAsync(cancellationToken);
    }
}

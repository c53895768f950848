using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Policies.Data;
using Employment.Policies.Domain;
using Employment.Policies.Drafts;
using Employment.Policies.Editions;
using Employment.Policy.Publication;
using Employment.Policy.Time;
using LawChange = Employment.Contracts.Policies.V1.LawChange;

namespace Employment.Policies.Features.CompareDraft;

/// <summary>What a draft changes in the law published now, and for whom.</summary>
internal sealed class CompareDraftHandler(CatalogueStore store, DraftCheck check, EditionLoader loader, BusinessClock clock)
{
    public async Task<CompareDraftResponse> HandleAsync(CompareDraftRequest request, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        Day? asked = request.On.Length == 0 ? null : RequestInput.ReadDay(request.On, "on", clock, violations);
        violations.ThrowIfAny();
        var draft = await DraftInput.FindAsync(store.Db, request.Draft, cancellationToken);
        var newest = await store.NewestAsync(cancellationToken);
        var published = await store.FilesAsync(newest, cancellationToken);
        var proposal = check.Check(newest + 1, published, await store.FilesOfDraftAsync(draft.Number, cancellationToken));
        var after = proposal.Edition ?? throw DraftInput.NoLongerFits(proposal.Faults).ToException();
        return Compare(loader.Load(newest, published), after, proposal, asked);
    }

    private CompareDraftResponse Compare(Editions.Edition before, Editions.Edition after, Proposal proposal, Day? asked)
    {
        var first = PublishedLaw.FirstDay(proposal.Published, proposal.Proposed);
        var on = asked ?? first ?? Day.From(clock.Today);
        var response = new CompareDraftResponse
        {
            Edition = before.Number,
            FirstDay = first?.ToString() ?? "",
            On = on.ToString(),
            Examples = after.Book.Catalogue.Examples.Count,
        };
        response.Changes.Add(LawComparison.Changes(before.Book.Catalogue, after.Book.Catalogue, proposal.Published, proposal.Proposed).Select(Message));
        response.ExampleChanges.Add(Examples.Changes(before, after, on));
        return response;
    }

    private static LawChange Message(Policy.Publication.LawChange change) => new()
    {
        Kind = (LawChange.Types.Kind)change.Kind,
        Aspect = (LawChange.Types.Aspect)change.Aspect,
        Measure = change.Measure,
        Version = change.Version,
        Region = change.Region,
        Replaces = change.Replaces,
        Subject = change.Subject,
        Before = change.Before,
        After = change.After,
    };
}

using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Data;
using Employment.Policies.Drafts;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Policies.V1.Draft.Types.State;

namespace Employment.Policies.Features.ListDrafts;

/// <summary>Lists drafts, the newest first.</summary>
internal sealed class ListDraftsHandler(CatalogueDb db)
{
    public async Task<ListDraftsResponse> HandleAsync(ListDraftsRequest request, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        var (size, before) = DraftInput.ReadPage(request.PageSize, request.PageToken, violations);
        if (!Enum.IsDefined(request.State))
        {
            violations.Add("state", "must be OPEN, PUBLISHED or DISCARDED");
        }

        violations.ThrowIfAny();
        var rows = await Rows(request.State, before).Take(size + 1).ToListAsync(cancellationToken);
        var shown = rows.Take(size).Select(row => row.Draft.Number).ToArray();
        var paths = await db.DraftFiles.Where(file => shown.Contains(file.Draft)).Select(file => new { file.Draft, file.Path }).ToListAsync(cancellationToken);
        var response = new ListDraftsResponse { NextPageToken = rows.Count > size ? shown[^1].ToString(CultureInfo.InvariantCulture) : "" };
        response.Drafts.Add(rows.Take(size).Select(row => DraftMessages.Of(row.Draft, row.End, paths.Where(file => file.Draft == row.Draft.Number).Select(file => file.Path))));
        return response;
    }

    private IQueryable<Row> Rows(State state, long? before) =>
        from draft in db.Drafts.AsNoTracking()
        from end in db.DraftEnds.Where(end => end.Draft == draft.Number).DefaultIfEmpty()
        where before == null || draft.Number < before
        where state == State.Unspecified
            || (state == State.Open && end == null)
            || (state == State.Published && end != null && end.Edition != null)
            || (state == State.Discarded && end != null && end.Edition == null)
        orderby draft.Number descending
        select new Row { Draft = draft, End = end };

    private sealed class Row
    {
        public required DraftRow Draft { get; init; }

        public required DraftEndRow? End { get; init; }
    }
}

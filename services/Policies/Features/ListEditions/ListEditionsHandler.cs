using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Data;
using Employment.Policies.Drafts;
using Employment.Policies.Editions;
using Microsoft.EntityFrameworkCore;

namespace Employment.Policies.Features.ListEditions;

/// <summary>Lists the editions, the newest first: who changed what, when and why.</summary>
internal sealed class ListEditionsHandler(CatalogueDb db, CurrentEdition current)
{
    public async Task<ListEditionsResponse> HandleAsync(ListEditionsRequest request, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        var (size, before) = DraftInput.ReadPage(request.PageSize, request.PageToken, violations);
        violations.ThrowIfAny();
        var rows = await db.Editions.AsNoTracking().Where(row => before == null || row.Number < before)
            .OrderByDescending(row => row.Number).Take(size + 1).ToListAsync(cancellationToken);
        var shown = rows.Take(size).Select(row => row.Number).ToArray();
        var paths = await db.EditionFiles.Where(file => shown.Contains(file.Edition)).Select(file => new { file.Edition, file.Path }).ToListAsync(cancellationToken);
        var response = new ListEditionsResponse
        {
            NextPageToken = rows.Count > size ? shown[^1].ToString(CultureInfo.InvariantCulture) : "",
            EvaluatesWith = current.Value.Number,
        };
        response.Editions.Add(rows.Take(size).Select(row => DraftMessages.Of(row, paths.Where(file => file.Edition == row.Number).Select(file => file.Path))));
        return response;
    }
}

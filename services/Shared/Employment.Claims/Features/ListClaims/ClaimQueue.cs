using Employment.Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.ListClaims;

/// <summary>
/// Finds claims in the order of the queue, or of the applicants' names where a name is looked for. Of an office each region and state is read by
/// itself, from an index that is in this order and holds what is asked, as many rows as the page has, and put together: however many claims
/// there are and however many names begin so, a page costs the same.
/// </summary>
internal sealed class ClaimQueue(DbContext db, ClaimFamily family)
{
    private const string ByDay = "due_key, number, id";
    private const string ByName = "applicant_name, due_key, number, id";

    private readonly string claims = $"{family.Schema}.claim";

    public Task<List<ClaimRow>> FindAsync(ClaimSearch search, CancellationToken cancellation) =>
        db.Set<ClaimRow>().FromSqlRaw(Statement(search), search.Parameters()).AsNoTracking().ToListAsync(cancellation);

    private string Statement(ClaimSearch search) => search switch
    {
        { Applicant: not null } => OfApplicant(search),
        { Words.Length: > 0 } => Page(ByName, $"{OfOffice(ByName, search, " AND applicant_name >= @words AND applicant_name < @afterwords")} UNION ALL {WithNumber(search)}"),
        _ => Page(ByDay, OfOffice(ByDay, search, "")),
    };

    /// <summary>The rows of a page whose keys a statement finds.</summary>
    private string Page(string order, string keys) =>
        $"SELECT c.* FROM (SELECT id AS found FROM ({keys}) k ORDER BY {order} LIMIT @rows) p JOIN {claims} c ON c.id = found ORDER BY {order}";

    /// <summary>
    /// Regions of which there are claims, for each has numbers of its own; and the one asked for, which may have drafts alone. A draft that was
    /// withdrawn never had a number, nor reached an office.
    /// </summary>
    private string OfOffice(string order, ClaimSearch search, string condition) =>
        $"""
        SELECT k.* FROM (SELECT region FROM {family.Schema}.claim_number WHERE region LIKE @stem UNION SELECT @region) r CROSS JOIN unnest(@states) s(state)
        CROSS JOIN LATERAL (
            SELECT {order} FROM {claims} c WHERE c.region = r.region AND c.state = s.state AND (c.number <> '' OR c.state = 'DRAFT'){condition}{Further(order, search)} ORDER BY {order} LIMIT @rows) k
        """;

    private string WithNumber(ClaimSearch search) =>
        $"SELECT {ByName} FROM {claims} WHERE number = @words AND number <> '' AND state = ANY(@states) AND region LIKE @stem{Further(ByName, search)}";

    private string OfApplicant(ClaimSearch search) =>
        $"""
        SELECT * FROM {claims} WHERE applicant = @applicant AND state = ANY(@states) AND region LIKE @stem{Further(ByDay, search)}
        {(search.Words.Length > 0 ? "AND (number = @words OR applicant_name >= @words AND applicant_name < @afterwords)" : "")} ORDER BY {ByDay} LIMIT @rows
        """;

    private static string Further(string order, ClaimSearch search)
    {
        var measure = search.Measure.Length > 0 ? " AND measure = @measure" : "";
        return search.After is null ? measure : $"{measure} AND ({order}) > ({(order == ByName ? "@name, " : "")}@day, @number, @id)";
    }
}

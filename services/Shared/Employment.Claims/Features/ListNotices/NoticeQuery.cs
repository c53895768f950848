using Employment.Claims.Data;
using Employment.Claims.Features.ListClaims;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Employment.Claims.Features.ListNotices;

/// <summary>
/// Finds notices, the newest first. Each region is read by itself from an index in that order, as many rows as the page has, and put together; of
/// those that run it reads back to the day on which the oldest of them began, and not through all that have ended.
/// </summary>
internal sealed class NoticeQuery(DbContext db, ClaimFamily family)
{
    private const string Order = "from_ DESC, id DESC";

    private readonly string notices = $"{family.Schema}.notice";

    /// <param name="region">Region; those below it are included. "": every region.</param>
    /// <param name="running">The day on which they run; null: those that have ended as well.</param>
    /// <param name="after">Where the page begins; null: at the first.</param>
    /// <param name="rows">Rows at most.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<List<NoticeRow>> FindAsync(string region, DateOnly? running, PageToken? after, int rows, CancellationToken cancellation) =>
        db.Set<NoticeRow>().FromSqlRaw(Statement(running, after), Parameters(region, running, after, rows)).AsNoTracking().ToListAsync(cancellation);

    private string Statement(DateOnly? running, PageToken? after)
    {
        // The day is compared so that no index of it is used, which would read all that run, for each region, to sort them. The oldest of those that run
        // is looked for among last days of ten years: where PostgreSQL plans for any day, it takes an open end for a third of the table and reads all of it.
        var further = (running is null ? "" : $" AND n.to_ + 0 >= @today AND n.from_ >= (SELECT min(from_) FROM {notices} WHERE to_ >= @today AND to_ < @today + 3660)")
            + (after is null ? "" : " AND (n.from_, n.id) < (@from, @id)");
        return $"""
            SELECT k.* FROM (SELECT DISTINCT region FROM {family.Schema}.claim_number WHERE starts_with(region, @stem)) r
            CROSS JOIN LATERAL (SELECT * FROM {notices} n WHERE n.region = r.region AND NOT n.is_stopped{further} ORDER BY {Order} LIMIT @rows) k
            ORDER BY {Order} LIMIT @rows
            """;
    }

    private static object[] Parameters(string region, DateOnly? running, PageToken? after, int rows)
    {
        List<NpgsqlParameter> parameters = [new("stem", RegionStem.Of(region)), new("rows", rows)];
        if (running is { } today)
        {
            parameters.Add(new NpgsqlParameter("today", today));
        }

        if (after is not null)
        {
            parameters.AddRange([new("from", after.Day), new("id", after.Id)]);
        }

        return [.. parameters];
    }
}

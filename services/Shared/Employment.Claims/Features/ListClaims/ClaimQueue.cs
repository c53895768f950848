using System.Text;
using Employment.Claims.Data;
using Employment.Claims.Procedure;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Employment.Claims.Features.ListClaims;

/// <summary>What claims are looked for.</summary>
internal sealed record ClaimSearch(string Region, State[] States, string Measure, Guid? Applicant, string Words, PageToken? After, int Rows);

/// <summary>
/// Finds claims in the order of the queue. For an office each region and state is read by itself from the index, as many rows as the page has, and
/// put together: however many claims there are, a page costs the same.
/// </summary>
internal sealed class ClaimQueue(DbContext db, ClaimFamily family)
{
    private const string Order = "due_key, number, id";

    public Task<List<ClaimRow>> FindAsync(ClaimSearch search, CancellationToken cancellation)
    {
        var statement = search.Applicant is not null ? OfApplicant(search) : search.Words.Length > 0 ? ByWords(search) : OfOffice(search);
        return db.Set<ClaimRow>().FromSqlRaw(statement, Parameters(search)).AsNoTracking().ToListAsync(cancellation);
    }

    internal string OfOffice(ClaimSearch search) =>
        $"""
        SELECT c.* FROM (SELECT DISTINCT region FROM {family.Schema}.claim_number WHERE region LIKE @stem) r CROSS JOIN unnest(@states) s(state)
        CROSS JOIN LATERAL (SELECT * FROM {family.Schema}.claim c WHERE c.region = r.region AND c.state = s.state{Conditions(search, "c.")} ORDER BY {Order} LIMIT @rows) c
        ORDER BY {Order} LIMIT @rows
        """;

    private string OfApplicant(ClaimSearch search) =>
        $"SELECT * FROM {family.Schema}.claim WHERE applicant = @applicant AND state = ANY(@states) AND region LIKE @stem{Conditions(search, "")} ORDER BY {Order} LIMIT @rows";

    /// <summary>A number, or how the applicant's name begins.</summary>
    private string ByWords(ClaimSearch search) =>
        $"""
        SELECT * FROM {family.Schema}.claim WHERE (number = @words OR applicant_name LIKE @beginning) AND number <> '' AND state = ANY(@states) AND region LIKE @stem{Conditions(search, "")}
        ORDER BY {Order} LIMIT @rows
        """;

    private static string Conditions(ClaimSearch search, string table)
    {
        var text = new StringBuilder();
        text.Append(search.Measure.Length > 0 ? $" AND {table}measure = @measure" : "");
        text.Append(search.After is not null ? $" AND ({table}due_key, {table}number, {table}id) > (@day, @number, @id)" : "");
        return text.ToString();
    }

    private static object[] Parameters(ClaimSearch search)
    {
        List<NpgsqlParameter> parameters =
        [
            new("stem", StemOf(search.Region) + "%"),
            new("states", search.States.Select(ClaimWords.Of).ToArray()),
            new("rows", search.Rows),
            new("measure", search.Measure),
            new("words", search.Words),
            new("beginning", search.Words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%"),
        ];
        if (search.Applicant is { } applicant)
        {
            parameters.Add(new NpgsqlParameter("applicant", applicant));
        }

        if (search.After is { } after)
        {
            parameters.AddRange([new("day", after.Day), new("number", after.Number), new("id", after.Id)]);
        }

        return [.. parameters];
    }

    private static string StemOf(string region) =>
        region.EndsWith("0000", StringComparison.Ordinal) ? region[..2] : region.EndsWith("00", StringComparison.Ordinal) ? region[..4] : region;
}

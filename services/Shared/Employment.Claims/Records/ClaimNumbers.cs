using System.Globalization;
using Employment.Claims.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>Numbers of claims, without gaps for each region and year, so that one that is missing shows.</summary>
internal sealed class ClaimNumbers(DbContext db, ClaimFamily family)
{
    private readonly string statement =
        $$"""
        INSERT INTO {{family.Schema}}.claim_number AS held (region, year, last) VALUES ({0}, {1}, 1)
        ON CONFLICT (region, year) DO UPDATE SET last = held.last + 1 RETURNING last AS "Value"
        """;

    /// <summary>The next number. Whoever else wants one of the region waits until this call has ended, so it comes last.</summary>
    public async Task<string> NextAsync(ClaimRow claim, int year, CancellationToken cancellation)
    {
        var next = await db.Database.SqlQueryRaw<int>(statement, claim.Region, year).ToListAsync(cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{family.Prefix}-{claim.Region}-{year}-{next[0]:D6}");
    }
}

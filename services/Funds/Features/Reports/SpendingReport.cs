using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Microsoft.EntityFrameworkCore;
using By = Employment.Contracts.Funds.V1.SpendingGroup.Types.By;

namespace Employment.Funds.Features.Reports;

/// <summary>What was set aside, paid and recovered, by measure, county and month, added up from the entries.</summary>
internal sealed class SpendingReport(FundsDb db)
{
    /// <param name="scope">Which funds.</param>
    /// <param name="by">What rows tell apart; empty: all.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<List<SpendingRow>> RowsAsync(ReportScope scope, IReadOnlyCollection<By> by, CancellationToken cancellationToken)
    {
        bool Tells(By group) => by.Count == 0 || by.Contains(group);
        var rows = await db.Database.SqlQuery<Sums>(
            $"""
            SELECT f.kind AS "Kind",
                CASE WHEN {Tells(By.Measure)} THEN r.measure ELSE '' END AS "Measure",
                CASE WHEN {Tells(By.County)} THEN r.region ELSE '' END AS "County",
                CASE WHEN {Tells(By.Month)} THEN to_char(e.on_day, 'YYYY-MM') ELSE '' END AS "Month",
                coalesce(sum(CASE e.act WHEN 3 THEN e.fen WHEN 4 THEN -e.fen END), 0)::bigint AS "Reserved",
                coalesce(sum(e.fen) FILTER (WHERE e.act = 6), 0)::bigint AS "Paid",
                coalesce(sum(e.fen) FILTER (WHERE e.act = 7), 0)::bigint AS "Recovered",
                (count(DISTINCT (e.reservation, e.line)) FILTER (WHERE e.act = 6))::integer AS "Payments"
            FROM funds.fund f JOIN funds.entry e ON e.fund = f.id JOIN funds.reservation r ON r.id = e.reservation
            WHERE f.region LIKE {RegionPattern(scope)} AND r.region LIKE {scope.Pattern} AND f.year = {scope.Year}
                AND ({scope.KindNumber} = 0 OR f.kind = {scope.KindNumber}) AND e.on_day <= {scope.AsOf}
            GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
            """).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToMessage())];
    }

    // A county's claims may be paid from the city's or the province's fund.
    private static string RegionPattern(ReportScope scope) => scope.Region[..2] + "%";

    private sealed record Sums(short Kind, string Measure, string County, string Month, long Reserved, long Paid, long Recovered, int Payments)
    {
        public SpendingRow ToMessage() => new()
        {
            Kind = (Fund.Types.Kind)Kind,
            Measure = Measure,
            County = County,
            Month = Month,
            ReservedFen = Reserved,
            PaidFen = Paid,
            RecoveredFen = Recovered,
            Payments = Payments,
        };
    }
}

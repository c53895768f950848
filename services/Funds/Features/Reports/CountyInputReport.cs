using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.Reports;

/// <summary>Which part of the budgets counties gave up to a day, and which they have to (县级投入占比).</summary>
internal sealed class CountyInputReport(FundsDb db, InputRules rules)
{
    public async Task<List<CountyInputRow>> RowsAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var rule = await rules.OnAsync(scope.Region, scope.AsOf, cancellationToken);
        var rows = await db.Database.SqlQuery<Sums>(
            $"""
            SELECT f.kind AS "Kind",
                coalesce(sum(CASE WHEN e.credit = 7 THEN e.fen WHEN e.debit = 7 THEN -e.fen END), 0)::bigint AS "Budget",
                coalesce(sum(CASE WHEN e.credit = 7 THEN e.fen WHEN e.debit = 7 THEN -e.fen END) FILTER (WHERE e.level = 4), 0)::bigint AS "County"
            FROM funds.fund f JOIN funds.entry e ON e.fund = f.id AND e.on_day <= {scope.AsOf}
            WHERE f.region LIKE {scope.Pattern} AND f.year = {scope.Year} AND ({scope.KindNumber} = 0 OR f.kind = {scope.KindNumber})
            GROUP BY f.kind ORDER BY f.kind
            """).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Of(row, rule))];
    }

    private static CountyInputRow Of(Sums sums, InputRule rule)
    {
        var row = new CountyInputRow { Kind = (Fund.Types.Kind)sums.Kind, BudgetFen = sums.Budget, CountyFen = sums.County };
        if (sums.Budget > 0)
        {
            row.ShareBp = (int)(sums.County * 10_000m / sums.Budget);
        }

        if (row.Kind != Fund.Types.Kind.EmploymentSubsidy || rule.CountyShare is not { } share)
        {
            return row;
        }

        row.RequiredBp = share;
        row.Clause = rule.Clause;
        if (row.HasShareBp)
        {
            row.Reached = sums.County * 10_000m >= sums.Budget * (decimal)share;
        }

        return row;
    }

    private sealed record Sums(short Kind, long Budget, long County);
}

using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.Reports;

/// <summary>
/// How much of the money of the centre and the province was paid out up to a day, and how much has to be (执行率). Counted are payments less what came back of
/// them, by the business day on which each was booked and not by the bank's: what the bank paid on the last day of a month counts from the day its results
/// are taken. What comes back is taken off the year whose fund paid it, also when it is booked into the fund of a later one.
/// </summary>
internal sealed class ExecutionReport(FundsDb db, InputRules rules)
{
    public async Task<List<ExecutionRow>> RowsAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var rule = await rules.OnAsync(scope.Region, scope.AsOf, cancellationToken);
        var rows = await db.Database.SqlQuery<Sums>(
            $"""
            SELECT f.kind AS "Kind",
                coalesce(sum(CASE WHEN e.credit IN (7, 8) THEN e.fen WHEN e.debit IN (7, 8) THEN -e.fen END), 0)::bigint AS "Budget",
                coalesce(sum(e.fen - coalesce(back.fen, 0)) FILTER (WHERE e.act = 6), 0)::bigint AS "Paid"
            FROM funds.fund f JOIN funds.entry e ON e.fund = f.id AND e.level IN (1, 2) AND e.on_day <= {scope.AsOf}
            LEFT JOIN (SELECT reservation, line, level, sum(fen) AS fen FROM funds.entry WHERE act = 7 AND on_day <= {scope.AsOf} GROUP BY 1, 2, 3) AS back
                ON e.act = 6 AND (back.reservation, back.line, back.level) = (e.reservation, e.line, e.level)
            WHERE f.region LIKE {scope.Pattern} AND f.year = {scope.Year} AND ({scope.KindNumber} = 0 OR f.kind = {scope.KindNumber})
            GROUP BY f.kind ORDER BY f.kind
            """).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Of(row, rule, scope))];
    }

    private static ExecutionRow Of(Sums sums, InputRule rule, ReportScope scope)
    {
        var row = new ExecutionRow { Kind = (Fund.Types.Kind)sums.Kind, BudgetFen = sums.Budget, PaidFen = sums.Paid };
        if (sums.Budget > 0)
        {
            row.ShareBp = (int)(sums.Paid * 10_000m / sums.Budget);
        }

        // The text speaks of the employment subsidy fund alone.
        if (row.Kind != Fund.Types.Kind.EmploymentSubsidy || rule is not { ExecutionShare: { } share, ByMonth: { } month })
        {
            return row;
        }

        row.RequiredBp = share;
        row.RequiredBy = DayText.Of(new DateOnly(scope.Year, month, DateTime.DaysInMonth(scope.Year, month)));
        row.Clause = rule.Clause;
        if (row.HasShareBp)
        {
            row.Reached = sums.Paid * 10_000m >= sums.Budget * (decimal)share;
        }

        return row;
    }

    private sealed record Sums(short Kind, long Budget, long Paid);
}

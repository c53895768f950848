using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.Reports;

/// <summary>What is left on every line.</summary>
internal sealed class BalancesReport(FundsDb db)
{
    public async Task<List<BalanceRow>> RowsAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var stem = RegionStem.Of(scope.Region);
        var rows = await db.Funds.AsNoTracking()
            .Where(fund => fund.Region.StartsWith(stem) && fund.Year == scope.Year && (scope.Kind == Fund.Types.Kind.Unspecified || fund.Kind == scope.Kind))
            .Join(db.Lines, fund => fund.Id, line => line.Fund, (fund, line) => new { Fund = fund, Line = line })
            .OrderBy(row => row.Fund.Kind).ThenBy(row => row.Fund.Region).ThenBy(row => row.Line.Level).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new BalanceRow
        {
            Fund = row.Fund.Id.ToString("D"),
            Name = row.Fund.Name,
            Kind = row.Fund.Kind,
            Region = row.Fund.Region,
            Line = FundMessages.Of(row.Line),
        })];
    }
}

using System.Globalization;
using System.Text;
using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;

namespace Employment.Funds.Features.Reports;

/// <summary>Reports as CSV with Chinese headings, UTF-8 with BOM, so that spreadsheets open them as they are. Amounts are yuan.</summary>
internal static class ReportCsv
{
    public static byte[] Of(IEnumerable<BalanceRow> rows) => Write(
        "资金,种类,地区,层级,预算下达,上年结转,追回,可用,占用,应付,已拨付,结转下年,收回",
        rows.Select(row => new[]
        {
            row.Name, Names.Of(row.Kind), row.Region, Names.Of(row.Line.Level), Yuan(row.Line.AllocatedFen), Yuan(row.Line.CarriedInFen), Yuan(row.Line.RecoveredFen),
            Yuan(row.Line.AvailableFen), Yuan(row.Line.ReservedFen), Yuan(row.Line.PayableFen), Yuan(row.Line.PaidFen), Yuan(row.Line.CarriedOutFen), Yuan(row.Line.ReturnedFen),
        }));

    public static byte[] Of(IEnumerable<ExecutionRow> rows) => Write(
        "种类,中央和省级资金,已拨付,执行率,应达到,截止日,是否达到,依据",
        rows.Select(row => new[]
        {
            Names.Of(row.Kind), Yuan(row.BudgetFen), Yuan(row.PaidFen), Percent(row.HasShareBp, row.ShareBp), Percent(row.HasRequiredBp, row.RequiredBp),
            row.RequiredBy, YesNo(row.HasReached, row.Reached), row.Clause,
        }));

    public static byte[] Of(IEnumerable<CountyInputRow> rows) => Write(
        "种类,各级预算,县级预算,占比,应达到,是否达到,依据",
        rows.Select(row => new[]
        {
            Names.Of(row.Kind), Yuan(row.BudgetFen), Yuan(row.CountyFen), Percent(row.HasShareBp, row.ShareBp), Percent(row.HasRequiredBp, row.RequiredBp),
            YesNo(row.HasReached, row.Reached), row.Clause,
        }));

    public static byte[] Of(IEnumerable<SpendingRow> rows) => Write(
        "种类,政策措施,县区,月份,占用,已拨付,追回,笔数",
        rows.Select(row => new[]
        {
            Names.Of(row.Kind), row.Measure, row.County, row.Month, Yuan(row.ReservedFen), Yuan(row.PaidFen), Yuan(row.RecoveredFen),
            row.Payments.ToString(CultureInfo.InvariantCulture),
        }));

    private static byte[] Write(string heading, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder("\uFEFF").Append(heading).Append("\r\n");
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // A cell that a spreadsheet would take for a formula is made text.
    private static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '@', ..] || (value is ['-', ..] && !decimal.TryParse(value.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out _)) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Yuan(long fen) => DayText.Yuan(fen);

    private static string Percent(bool has, int bp) => has ? string.Create(CultureInfo.InvariantCulture, $"{bp / 100m:0.00}%") : "";

    private static string YesNo(bool has, bool value) => has ? value ? "是" : "否" : "";
}

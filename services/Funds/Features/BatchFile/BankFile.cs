using System.Globalization;
using System.Text;
using Employment.Funds.Data;
using Employment.Funds.Domain;

namespace Employment.Funds.Features.BatchFile;

/// <summary>Writes the lines of the bank's file (docs/bank-file.md).</summary>
internal static class BankFile
{
    /// <summary>Version of the layout.</summary>
    public const string Layout = "1";

    /// <summary>Small against the largest line number times the largest amount, so that the sum stays exact in every program.</summary>
    public const long CheckModulus = 1_000_000_007;

    private const string End = "\r\n";

    public static void WriteHeader(StringBuilder text, BatchRow batch) => text.Append(CultureInfo.InvariantCulture,
        $"H,{Layout},{batch.Number},{DayText.Of(batch.PreparedOn)},{Names.Of(batch.FundKind)},{batch.Region},{batch.Lines},{DayText.Yuan(batch.Total)}{End}");

    /// <summary>Claim and line come along, so that the file says what was paid when this database does not know it any more.</summary>
    public static void WriteLine(StringBuilder text, PaymentRow row, string account) => text.Append(CultureInfo.InvariantCulture,
        $"D,{row.BatchLine},{row.Id:D},{Quote(row.PayeeName)},{Quote(row.Bank)},{account},{DayText.Yuan(row.Fen)},{Quote(row.Purpose)},{row.Claim:D},{Quote(row.Line)}{End}");

    public static void WriteTrailer(StringBuilder text, BatchRow batch, long check) => text.Append(CultureInfo.InvariantCulture,
        $"T,{batch.Lines},{DayText.Yuan(batch.Total)},{check}{End}");

    /// <summary>The control total: amounts that changed places change it.</summary>
    public static long CheckOf(IEnumerable<(int Number, long Fen)> lines) =>
        lines.Aggregate(0L, (check, line) => (check + (line.Number * (line.Fen % CheckModulus) % CheckModulus)) % CheckModulus);

    private static string Quote(string value) =>
        value.AsSpan().IndexOfAny(",\"") >= 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}

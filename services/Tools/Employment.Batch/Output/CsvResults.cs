using System.Globalization;
using System.Text;
using Employment.Contracts.Policies.V1;
using Google.Protobuf;

namespace Employment.Batch.Output;

/// <summary>A row for each measure answered, or one for a refusal. UTF-8 with its mark, so that a spreadsheet reads the Chinese.</summary>
internal sealed class CsvResults : ResultFormat
{
    private static readonly string[] Columns =
    [
        "id", "line", "measure", "version", "outcome", "amountFen", "per", "times", "working", "loan",
        "document", "clause", "missing", "unmet", "unconfirmed", "error", "fields",
    ];

    public override string Head => "\uFEFF" + Row(Columns);

    public override bool HasSeveralLines => true;

    public override string Text(long line, BatchResult result)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        if (result.Error is { } error)
        {
            return Row([result.Id, number, .. Enumerable.Repeat("", Columns.Length - 4), error.Message, Fields(error)]);
        }

        var rows = result.Answer.Entitlements.Select(entitlement => Row([result.Id, number, .. Cells(entitlement), "", ""])).ToArray();

        // Without a measure in force the item was answered all the same.
        return rows.Length > 0 ? string.Concat(rows) : Row([result.Id, number, .. Enumerable.Repeat("", Columns.Length - 2)]);
    }

    public override string? IdOf(string line)
    {
        if (!line.StartsWith('"'))
        {
            return line.IndexOf(',', StringComparison.Ordinal) is > 0 and var end ? line[..end] : null;
        }

        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '"' && (i + 1 == line.Length || line[++i] != '"'))
            {
                return line[1..(line[i] == ',' ? i - 1 : i)].Replace("\"\"", "\"", StringComparison.Ordinal);
            }
        }

        return null;
    }

    private static IEnumerable<string> Cells(Entitlement entitlement) =>
    [
        entitlement.Measure,
        entitlement.Version,
        Name(entitlement.Outcome),
        entitlement.HasAmountFen ? entitlement.AmountFen.ToString(CultureInfo.InvariantCulture) : "",
        entitlement.Per == Entitlement.Types.Per.Unspecified ? "" : entitlement.Per.ToString().ToUpperInvariant(),
        entitlement.HasTimes ? entitlement.Times.ToString(CultureInfo.InvariantCulture) : "",
        entitlement.Working,
        entitlement.Loan is { } loan ? JsonFormatter.Default.Format(loan) : "",
        entitlement.Basis?.Document ?? "",
        entitlement.Basis?.Clause ?? "",
        string.Join("; ", entitlement.Missing),
        string.Join("; ", entitlement.Unmet.Select(unmet => $"{unmet.Fact}: {unmet.Requires}" + (unmet.HasRemedy ? $" ({unmet.Remedy})" : ""))),
        string.Join("; ", entitlement.Unconfirmed),
    ];

    private static string Name(Entitlement.Types.Outcome outcome) => outcome switch
    {
        Entitlement.Types.Outcome.Entitled => "ENTITLED",
        Entitlement.Types.Outcome.NotEntitled => "NOT_ENTITLED",
        Entitlement.Types.Outcome.NeedsFacts => "NEEDS_FACTS",
        _ => "",
    };

    private static string Fields(ItemError error) => string.Join("; ", error.Violations.Select(violation => $"{violation.Field}: {violation.Description}"));

    private static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        var line = new StringBuilder(text).Replace('\r', ' ').Replace('\n', ' ');
        return text.AsSpan().IndexOfAny(",\"") >= 0 ? $"\"{line.Replace("\"", "\"\"")}\"" : line.ToString();
    }
}

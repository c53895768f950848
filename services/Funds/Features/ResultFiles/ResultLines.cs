using System.Globalization;
using System.Text;
using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;

namespace Employment.Funds.Features.ResultFiles;

/// <summary>A line of a file of results.</summary>
internal readonly record struct ResultLine(int Number, Guid Payment, Payment.Types.State Says, long Fen, DateOnly? PaidOn, string Reference, string Reason);

/// <summary>Reads a file of results part by part (docs/bank-file.md): a part may end within a line.</summary>
/// <param name="batch">The batch it is for.</param>
/// <param name="today">The business date: nothing was paid after it.</param>
internal sealed class ResultLines(BatchRow batch, DateOnly today)
{
    private const int MostFaults = 100;
    private const int LongestLine = 4096;
    private const int Longest = 200;

    private readonly List<string> faults = [];
    private readonly HashSet<int> seen = [];
    private readonly List<byte> rest = [];
    private int lineNumber;
    private bool headed;
    private bool ended;
    private int paidLines;
    private long paidFen;

    /// <summary>What is wrong with the file so far.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>The results that end in a part.</summary>
    public IEnumerable<ResultLine> Read(byte[] part)
    {
        var start = 0;
        for (var end = Array.IndexOf(part, (byte)'\n'); end >= 0; end = Array.IndexOf(part, (byte)'\n', start))
        {
            rest.AddRange(part.AsSpan(start, end - start));
            start = end + 1;
            if (TakeLine() is { } line)
            {
                yield return line;
            }
        }

        rest.AddRange(part.AsSpan(start));
        if (rest.Count > LongestLine)
        {
            Fault($"is longer than {LongestLine} bytes");
            rest.Clear();
        }
    }

    /// <summary>What is left after the last part, which needs no line end.</summary>
    public ResultLine? End()
    {
        var last = rest.Count > 0 ? TakeLine() : null;
        if (!ended)
        {
            Fault("the closing line T is missing; the file is not whole");
        }

        return last;
    }

    private ResultLine? TakeLine()
    {
        lineNumber++;
        var text = Encoding.UTF8.GetString([.. rest]).TrimEnd('\r').TrimStart('\uFEFF');
        rest.Clear();
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Any(char.IsControl) || text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return Refuse("holds a control character or is not UTF-8");
        }

        var cells = CsvLine.Split(text);
        if (ended)
        {
            Fault("stands after the closing line T");
            return null;
        }

        return (cells[0], headed) switch
        {
            ("H", false) => TakeHeader(cells),
            ("R", true) => TakeResult(cells),
            ("T", true) => TakeTrailer(cells),
            _ => Refuse("must begin with H in the first line, R in the others and T in the last"),
        };
    }

    private ResultLine? TakeHeader(List<string> cells)
    {
        headed = true;
        return cells.Count >= 3 && cells[1] == "1" && cells[2] == batch.Number.ToString(CultureInfo.InvariantCulture)
            ? null
            : Refuse($"must be H,1,{batch.Number}: the file is for another batch or of another layout");
    }

    private ResultLine? TakeTrailer(List<string> cells)
    {
        ended = true;
        var expected = string.Create(CultureInfo.InvariantCulture, $"T,{seen.Count},{paidLines},{DayText.Yuan(paidFen)}");
        return string.Join(',', cells) == expected ? null : Refuse($"must be {expected}: the control totals differ from the lines");
    }

    private ResultLine? TakeResult(List<string> cells)
    {
        if (cells.Count != 8 || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !Guid.TryParseExact(cells[2], "D", out var payment))
        {
            return Refuse("must be R,number,payment,amount,result,day,reference,reason");
        }

        if (!seen.Add(number))
        {
            return Refuse($"gives line {number} of the batch a second time");
        }

        return DayText.TryReadYuan(cells[3], out var fen) ? Says(cells, number, payment, fen) : Refuse("has no amount in yuan, such as 1000.00");
    }

    private ResultLine? Says(List<string> cells, int number, Guid payment, long fen)
    {
        DateOnly? day = DayText.TryRead(cells[5], out var read) ? read : null;
        switch (cells[4])
        {
            case "PAID" when day > today:
                return Refuse($"says it was paid on {cells[5]}, which is still to come");
            case "PAID" when day is not null:
                paidLines++;
                paidFen += fen;
                return new ResultLine(number, payment, Payment.Types.State.Paid, fen, day, Short(cells[6]), "");
            case "FAILED":
                return new ResultLine(number, payment, Payment.Types.State.Failed, fen, null, Short(cells[6]), Short(cells[7]));
            case "UNKNOWN":
                return new ResultLine(number, payment, Payment.Types.State.Unknown, fen, null, Short(cells[6]), Short(cells[7]));
            default:
                return Refuse("must say PAID with the day, FAILED or UNKNOWN");
        }
    }

    // A character of two halves is not cut: half of one is no text that can be kept.
    private static string Short(string text) => text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];

    private ResultLine? Refuse(string why)
    {
        Fault(why);
        return null;
    }

    private void Fault(string why)
    {
        if (faults.Count < MostFaults)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"line {lineNumber}: {why}"));
        }
    }
}

using System.Globalization;
using Employment.Funds.Domain;
using Employment.Funds.Features.BatchFile;
using Employment.Funds.Features.ResultFiles;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>First line of a file that the bank got.</summary>
internal sealed record BankFileHeader(long Number, DateOnly PreparedOn, string Kind, string Region, int Lines, long TotalFen);

/// <summary>A payment in it, with its account number: it is sealed before it is kept.</summary>
internal sealed record BankFileLine(int Number, Guid Payment, string PayeeName, string Account, long Fen, string Purpose, Guid Claim, string Line);

/// <summary>Reads the bank's file again (docs/bank-file.md), or its first line with a part of the others.</summary>
/// <param name="input">Takes what is wrong with it.</param>
internal sealed class BankFileLines(RequestInput input)
{
    private readonly List<BankFileLine> lines = [];
    private int number;

    public BankFileHeader? Header { get; private set; }

    public IReadOnlyList<BankFileLine> Lines => lines;

    /// <summary>The control total of the closing line, where that is in this part.</summary>
    public long? Check { get; private set; }

    public void Read(string content)
    {
        foreach (var text in content.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (text.Any(char.IsControl))
            {
                Require(false, "holds a control character");
            }
            else if (text.Length > 0)
            {
                Take(CsvLine.Split(text));
            }
        }

        Require(Header is not null, "the first line H is missing");
        Require(lines.Count > 0, "there is no line D");
        Require(lines.DistinctBy(line => line.Number).Count() == lines.Count, "a line is there twice");
        Require(lines.Count < Header?.Lines || (lines.Count == Header?.Lines && lines.Sum(line => line.Fen) == Header.TotalFen), "the lines are not what the first line says");
        Require(lines.Count != Header?.Lines || Check is null || Check == BankFile.CheckOf(lines.Select(line => (line.Number, line.Fen))), "the control total is not that of the lines");
    }

    private void Take(List<string> cells)
    {
        switch (cells[0])
        {
            case "H" when Header is null && lines.Count == 0:
                Header = ReadHeader(cells);
                break;
            case "D" when Header is not null:
                TakeLine(cells);
                break;
            case "T" when Header is not null:
                TakeTrailer(cells);
                break;
            default:
                Require(false, "must begin with H in the first line, D in the others and T in the last");
                break;
        }
    }

    private BankFileHeader? ReadHeader(List<string> cells)
    {
        var is1 = cells is ["H", "1", ..] && cells.Count == 8;
        if (is1 && long.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out var batch) && DayText.TryRead(cells[3], out var day)
            && int.TryParse(cells[6], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 && DayText.TryReadYuan(cells[7], out var total))
        {
            return new BankFileHeader(batch, day, cells[4], cells[5], count, total);
        }

        Require(false, "must be H,1,number,day,kind,region,lines,total");
        return null;
    }

    private void TakeTrailer(List<string> cells)
    {
        var fits = cells.Count == 4 && cells[1] == Header!.Lines.ToString(CultureInfo.InvariantCulture) && cells[2] == DayText.Yuan(Header.TotalFen);
        Require(fits, "the last line is not what the first line says");
        Check = fits && long.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out var check) ? check : null;
        Require(!fits || Check is not null, "must be T,lines,total,check");
    }

    private void TakeLine(List<string> cells)
    {
        if (cells.Count == 10 && int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0 && line <= Header!.Lines
            && Guid.TryParseExact(cells[2], "D", out var payment) && cells[5].Length >= 6 && DayText.TryReadYuan(cells[6], out var fen)
            && Guid.TryParseExact(cells[8], "D", out var claim))
        {
            lines.Add(new BankFileLine(line, payment, cells[3], cells[5], fen, cells[7], claim, cells[9]));
            return;
        }

        Require(false, "must be D,number,payment,holder,bank,account,amount,text,claim,line");
    }

    private void Require(bool holds, string what) =>
        input.Require(holds, "content", string.Create(CultureInfo.InvariantCulture, $"line {number}: {what}"));
}

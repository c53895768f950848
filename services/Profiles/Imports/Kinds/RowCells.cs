using System.Globalization;
using System.Text;
using Employment.Profiles.Imports.Reading;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>The cells of the row at hand, by column; collects what is wrong with them.</summary>
/// <param name="rows">The file.</param>
/// <param name="header">Where its columns stand.</param>
/// <param name="today">The business date: nothing in a file is later.</param>
internal sealed class RowCells(CsvRows rows, HeaderRow header, DateOnly today)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "yyyy.M.d", "yyyy-M-d", "yyyy年M月d日"];
    private static readonly DateOnly FirstDay = new(1900, 1, 1);

    // As much as a scale given at the counter may hold.
    private const long MostTenThousandYuan = 1_000_000_000;
    private const long FenInTenThousandYuan = 1_000_000;

    private readonly List<RowFault> faults = [];

    /// <summary>What is wrong with the row.</summary>
    public IReadOnlyList<RowFault> Faults => faults;

    /// <summary>The business date.</summary>
    public DateOnly Today => today;

    /// <summary>Begins with the row the file stands at.</summary>
    public void Begin()
    {
        faults.Clear();
        if (rows.HasStrayQuote)
        {
            Refuse("", "单元格内有多余的引号：含引号、逗号或换行的单元格要整个放在引号内，其中的引号写两次", "");
        }
        else if (rows.CellCount < header.CellCount || HasSurplus())
        {
            Refuse("", string.Create(CultureInfo.InvariantCulture, $"该行有 {rows.CellCount} 列，表头有 {header.CellCount} 列；是否缺少逗号或引号？"), "");
        }
    }

    /// <summary>A cell's text; empty where the file has no such column.</summary>
    public string Text(ImportColumn column)
    {
        if (header.IndexOf(column) is not { } index || index >= rows.CellCount)
        {
            return "";
        }

        try
        {
            var text = rows.Text(index);
            return text.Contains('\0', StringComparison.Ordinal) ? Refuse(column, "含有空字符（NUL）", "") : text;
        }
        catch (DecoderFallbackException)
        {
            return Refuse(column, "含有不属于文件编码的字节", "");
        }
    }

    /// <summary>A day not after today; null where the cell is empty or, with a fault, where it is no such day.</summary>
    public DateOnly? Day(ImportColumn column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day < FirstDay)
        {
            Refuse(column, "不是日期；应写作 2024-06-30、2024/6/30、20240630 或 2024年6月30日", text);
            return null;
        }

        if (day > today)
        {
            Refuse(column, string.Create(CultureInfo.InvariantCulture, $"晚于今天（{today:yyyy-MM-dd}）"), text);
            return null;
        }

        return day;
    }

    /// <summary>A day that must be there.</summary>
    public DateOnly? RequiredDay(ImportColumn column)
    {
        if (Text(column).Length == 0)
        {
            Refuse(column, "是空的", "");
        }

        return Day(column);
    }

    /// <summary>A whole number from 0; null where the cell is empty or, with a fault, where it is none.</summary>
    public long? Count(ImportColumn column, long atMost)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= atMost)
        {
            return count;
        }

        Refuse(column, string.Create(CultureInfo.InvariantCulture, $"不是 0 至 {atMost} 的整数"), text);
        return null;
    }

    /// <summary>An amount in 10,000 yuan (万元), as fen; null where the cell is empty or, with a fault, where it is none.</summary>
    public long? FenOfTenThousandYuan(ImportColumn column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount <= MostTenThousandYuan && decimal.IsInteger(amount * FenInTenThousandYuan))
        {
            return (long)(amount * FenInTenThousandYuan);
        }

        Refuse(column, string.Create(CultureInfo.InvariantCulture, $"不是 0 至 {MostTenThousandYuan} 万元的金额；只写数字，小数最多 6 位"), text);
        return null;
    }

    /// <summary>Notes a fault of a cell.</summary>
    /// <returns>No text, to go on with.</returns>
    public string Refuse(ImportColumn column, string problem, string value) => Refuse(column.Name, problem, value);

    /// <summary>Notes a fault of the row.</summary>
    public string Refuse(string field, string problem, string value)
    {
        faults.Add(new RowFault(rows.Line, field, problem, MaskedValue.Of(value)));
        return "";
    }

    // Spreadsheets leave commas behind columns that were emptied.
    private bool HasSurplus() => Enumerable.Range(header.CellCount, Math.Max(0, rows.CellCount - header.CellCount)).Any(index => !rows.IsEmpty(index));
}

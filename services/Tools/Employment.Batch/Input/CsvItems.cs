using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Employment.Contracts.Policies.V1;

namespace Employment.Batch.Input;

/// <summary>Items as CSV (RFC 4180, with a header): a column for each fact, and `id`, `region`, `on`, `measures`, `view`.</summary>
internal static class CsvItems
{
    // Longer than any cell that fits into an item: a quote was not closed.
    private const double LongestCell = 1024 * 1024;

    /// <exception cref="UnusableException">A column is unknown or stands twice, a quote is not closed, or the file is empty.</exception>
    public static IEnumerable<InputItem> Read(TextReader text)
    {
        var hasStrayQuote = false;
        using var csv = new CsvParser(text, Strict(() => hasStrayQuote = true), leaveOpen: true);
        if (!TryRead(csv))
        {
            throw new UnusableException("The file is empty: its first line must name the columns.");
        }

        var columns = Columns(csv.Record!);
        for (var line = csv.RawRow + 1L; TryRead(csv); line = csv.RawRow + 1L)
        {
            yield return Item(line, columns, csv.Record!, hasStrayQuote);
            hasStrayQuote = false;
        }
    }

    private static CsvConfiguration Strict(Action onStrayQuote) => new(CultureInfo.InvariantCulture)
    {
        Mode = CsvMode.RFC4180,
        Delimiter = ",",
        MaxFieldSize = LongestCell,
        BadDataFound = _ => onStrayQuote(),
        IgnoreBlankLines = true,
    };

    private static bool TryRead(CsvParser csv)
    {
        try
        {
            return csv.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw new UnusableException(FormattableString.Invariant($"line {csv.RawRow}: a cell does not end; is a quote not closed?"));
        }
    }

    private static CsvColumn[] Columns(string[] header)
    {
        var columns = header.Select((name, index) => CsvColumn.Find(name.Trim()) ?? throw Unknown(name, index)).ToArray();
        var twice = columns.Select((column, index) => (column.Name, index)).GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? columns : throw new UnusableException(FormattableString.Invariant($"line 1, column {twice.Last().index + 1}: '{twice.Key}' stands twice."));
    }

    private static UnusableException Unknown(string name, int index) => new(FormattableString.Invariant(
        $"line 1, column {index + 1}: '{name}' is not a column. Columns are id, region, on, measures, view, history and facts such as person.birthDate."));

    private static InputItem Item(long line, CsvColumn[] columns, string[] cells, bool hasStrayQuote)
    {
        var item = new BatchItem { Request = new EvaluateEntitlementsRequest { Facts = new Facts() } };
        var errors = new List<FieldError>();
        if (cells.Length != columns.Length)
        {
            errors.Add(new FieldError { Description = FormattableString.Invariant($"has {cells.Length} columns where the header has {columns.Length}; is a quote missing?") });
        }

        if (hasStrayQuote)
        {
            errors.Add(new FieldError { Description = "has a quote inside a cell: put the cell into quotes and write each quote in it twice" });
        }

        for (var i = 0; i < Math.Min(cells.Length, columns.Length); i++)
        {
            // An empty cell is an unknown fact.
            if (cells[i].Trim() is { Length: > 0 } cell && columns[i].Put(item, cell) is { } wrong)
            {
                errors.Add(new FieldError { Field = columns[i].Name, Description = FormattableString.Invariant($"{wrong} (line {line}, column {i + 1})") });
            }
        }

        item.Id = item.Id.Length == 0 ? InputItem.IdOf(line) : item.Id;
        return errors.Count == 0 ? InputItem.Good(line, item) : InputItem.Bad(line, item.Id, errors);
    }
}

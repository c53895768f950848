using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Employment.Profiles.Imports.Reading;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>Where the columns of a kind stand in a file, told by the names in its first row.</summary>
internal sealed class HeaderRow
{
    private const int MostColumns = 256;
    private const int MostNotes = 20;

    private readonly Dictionary<ImportColumn, int> places;

    private HeaderRow(ImmutableArray<string> names, Dictionary<ImportColumn, int> places)
    {
        Names = names;
        this.places = places;
    }

    /// <summary>The names as they stand in the file.</summary>
    public ImmutableArray<string> Names { get; }

    public int CellCount => Names.Length;

    /// <summary>Where a column stands; null: the file has none such.</summary>
    public int? IndexOf(ImportColumn column) => places.TryGetValue(column, out var index) ? index : null;

    /// <summary>Reads the row the file stands at.</summary>
    /// <exception cref="UnreadableFileException">A column is missing, stands twice, or there are too many.</exception>
    public static HeaderRow Read(CsvRows rows, ImportKind kind)
    {
        if (rows.CellCount > MostColumns)
        {
            throw new UnreadableFileException(string.Create(CultureInfo.InvariantCulture, $"表头有 {rows.CellCount} 列，最多 {MostColumns} 列。"));
        }

        return Of([.. Enumerable.Range(0, rows.CellCount).Select(index => NameAt(rows, index))], kind);
    }

    /// <summary>Puts names to columns; also when going on with a file whose header was read before.</summary>
    /// <exception cref="UnreadableFileException">A column is missing or stands twice.</exception>
    public static HeaderRow Of(ImmutableArray<string> names, ImportKind kind)
    {
        var places = new Dictionary<ImportColumn, int>();
        for (var index = 0; index < names.Length; index++)
        {
            if (Find(kind, names[index]) is { } column && !places.TryAdd(column, index))
            {
                throw new UnreadableFileException(string.Create(
                    CultureInfo.InvariantCulture, $"表头中“{column.Name}”出现两次（第 {places[column] + 1} 列和第 {index + 1} 列）。请删去一列后重新上传。"));
            }
        }

        var missing = kind.Columns.Where(column => column.IsRequired && !places.ContainsKey(column)).Select(column => $"“{column.Name}”").ToArray();
        return missing.Length == 0
            ? new HeaderRow(names, places)
            : throw new UnreadableFileException($"表头缺少 {string.Join("、", missing)}。文件第一行必须是列名，见 docs/imports.md。");
    }

    /// <summary>Columns that were left aside.</summary>
    public IEnumerable<RowFault> Notes(long line)
    {
        var known = places.Values.ToHashSet();
        return Names.Where((name, index) => name.Length > 0 && !known.Contains(index)).Take(MostNotes)
            .Select(name => new RowFault(line, MaskedValue.Of(name), "提示：该列不用于此类数据，已略去", ""));
    }

    private static ImportColumn? Find(ImportKind kind, string name) =>
        kind.Columns.FirstOrDefault(column => column.Names.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string NameAt(CsvRows rows, int index)
    {
        try
        {
            // Blanks within names are the layout of a printed table.
            return rows.Text(index).Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFileException(string.Create(CultureInfo.InvariantCulture, $"表头第 {index + 1} 列含有不属于文件编码的字节。"));
        }
    }
}

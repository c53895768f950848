namespace Employment.Profiles.Imports.Reading;

/// <summary>
/// Splits bytes into rows and cells (RFC 4180). Comma, quote and line ends are single bytes below 0x30, which are no part of any character
/// of several bytes in UTF-8, GBK or GB 18030: rows are found without decoding, so that where a row begins is known to the byte.
/// </summary>
internal sealed class CsvSplitter
{
    private static readonly System.Buffers.SearchValues<byte> Ends = System.Buffers.SearchValues.Create(",\r\n\""u8);

    private readonly List<CsvCell> cells = [];

    /// <summary>Cells of the row that <see cref="TryRow"/> found.</summary>
    public IReadOnlyList<CsvCell> Cells => cells;

    /// <summary>Whether a quote stands inside a cell that does not begin with one, or text after a closing quote.</summary>
    public bool HasStrayQuote { get; private set; }

    /// <summary>Whether the bytes ended within quotes.</summary>
    public bool IsWithinQuotes { get; private set; }

    /// <summary>Line ends the row has passed, its own included.</summary>
    public int LineEnds { get; private set; }

    /// <summary>Finds the row at the beginning of some bytes.</summary>
    /// <param name="bytes">Bytes from the row's first on.</param>
    /// <param name="isLast">Whether the file ends with them.</param>
    /// <param name="length">Bytes of the row with its line end.</param>
    /// <returns>False when the row goes on after them.</returns>
    public bool TryRow(ReadOnlySpan<byte> bytes, bool isLast, out int length)
    {
        cells.Clear();
        HasStrayQuote = IsWithinQuotes = false;
        LineEnds = 0;
        for (var at = 0; ;)
        {
            var next = bytes[at..] is [(byte)'"', ..] ? Quoted(bytes, at, isLast) : Plain(bytes, at, at, hasQuotes: false, isLast);
            if (next < 0)
            {
                length = 0;
                return false;
            }

            if (next == bytes.Length || bytes[next] != (byte)',')
            {
                return EndRow(bytes, next, isLast, out length);
            }

            at = next + 1;
        }
    }

    private bool EndRow(ReadOnlySpan<byte> bytes, int at, bool isLast, out int length)
    {
        var rest = bytes[at..];
        if (rest is [(byte)'\r'] && !isLast)
        {
            length = 0;
            return false;
        }

        LineEnds += rest.Length > 0 ? 1 : 0;
        length = at + (rest is [(byte)'\r', (byte)'\n', ..] ? 2 : Math.Min(rest.Length, 1));
        return true;
    }

    // To the comma or line end; a quote on the way is a fault of the row, not of the file.
    private int Plain(ReadOnlySpan<byte> bytes, int start, int from, bool hasQuotes, bool isLast)
    {
        for (var at = from; ;)
        {
            var found = bytes[at..].IndexOfAny(Ends);
            if (found < 0 && !isLast)
            {
                return -1;
            }

            var end = found < 0 ? bytes.Length : at + found;
            if (end == bytes.Length || bytes[end] != (byte)'"')
            {
                cells.Add(new CsvCell(start, end - start, hasQuotes));
                return end;
            }

            HasStrayQuote = true;
            at = end + 1;
        }
    }

    private int Quoted(ReadOnlySpan<byte> bytes, int quote, bool isLast)
    {
        var hasQuotes = false;
        for (var at = quote + 1; ;)
        {
            var found = bytes[at..].IndexOf((byte)'"');
            if (found < 0)
            {
                IsWithinQuotes = true;
                return -1;
            }

            var end = at + found;
            if (end + 1 < bytes.Length && bytes[end + 1] == (byte)'"')
            {
                hasQuotes = true;
                at = end + 2;
                continue;
            }

            return end + 1 == bytes.Length && !isLast ? -1 : Close(bytes, quote + 1, end, hasQuotes, isLast);
        }
    }

    private int Close(ReadOnlySpan<byte> bytes, int start, int end, bool hasQuotes, bool isLast)
    {
        LineEnds += bytes[start..end].Count((byte)'\n');
        if (end + 1 == bytes.Length || bytes[end + 1] is (byte)',' or (byte)'\r' or (byte)'\n')
        {
            cells.Add(new CsvCell(start, end - start, hasQuotes));
            return end + 1;
        }

        HasStrayQuote = true;
        return Plain(bytes, start, end + 1, hasQuotes, isLast);
    }
}

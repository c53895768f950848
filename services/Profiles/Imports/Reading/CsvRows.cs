using System.Globalization;
using System.Text;

namespace Employment.Profiles.Imports.Reading;

/// <summary>Gives bytes of a file.</summary>
/// <param name="offset">From where on.</param>
/// <param name="into">Where to put them.</param>
/// <param name="cancellationToken">Ends the wait.</param>
/// <returns>How many; 0 at the end of the file.</returns>
internal delegate ValueTask<int> ReadBytes(long offset, Memory<byte> into, CancellationToken cancellationToken);

/// <summary>Rows of a file from a place on, with the place of each: a buffer's worth at a time, whatever the file's size.</summary>
/// <param name="read">The file.</param>
/// <param name="place">Where a row begins.</param>
/// <param name="buffer">Several times as long as <see cref="LongestRow"/>.</param>
internal sealed class CsvRows(ReadBytes read, FilePlace place, byte[] buffer)
{
    /// <summary>Longest row, in bytes.</summary>
    public const int LongestRow = 64 * 1024;

    private readonly CsvSplitter splitter = new();
    private readonly Encoding encoding = FileEncoding.Of(place.Encoding);
    private long bufferAt = place.Offset;
    private int start;
    private int end;
    private int row;
    private bool isWhole;

    /// <summary>Where the next row begins.</summary>
    public FilePlace Next { get; private set; } = place;

    /// <summary>Line on which the row begins.</summary>
    public long Line { get; private set; }

    /// <summary>Cells of the row.</summary>
    public int CellCount => splitter.Cells.Count;

    /// <summary>Whether a quote stands where none may.</summary>
    public bool HasStrayQuote => splitter.HasStrayQuote;

    /// <summary>Goes on to the next row that is not blank.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="UnreadableFileException">A row does not end within <see cref="LongestRow"/>.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryTake(out var isBlank))
            {
                if (!isBlank)
                {
                    return true;
                }
            }
            else if (isWhole && start == end)
            {
                return false;
            }
            else
            {
                RefuseEndless();
                await FillAsync(cancellationToken);
            }
        }
    }

    /// <summary>Whether nothing stands in a cell.</summary>
    public bool IsEmpty(int index) => splitter.Cells[index].Length == 0;

    /// <summary>A cell's text without blanks around it.</summary>
    /// <exception cref="DecoderFallbackException">It holds bytes that stand for nothing in the file's encoding.</exception>
    public string Text(int index)
    {
        var cell = splitter.Cells[index];
        var text = encoding.GetString(buffer, row + cell.Start, cell.Length).Trim();
        return cell.HasQuotes ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    private bool TryTake(out bool isBlank)
    {
        isBlank = false;
        if (start == end || !splitter.TryRow(buffer.AsSpan(start, end - start), isWhole, out var length))
        {
            return false;
        }

        if (length > LongestRow)
        {
            throw TooLong();
        }

        row = start;
        start += length;
        Line = Next.Line;
        Next = Next with { Offset = Next.Offset + length, Line = Next.Line + splitter.LineEnds };
        isBlank = splitter.Cells is [{ Length: 0 }];
        return true;
    }

    private void RefuseEndless()
    {
        if (splitter.IsWithinQuotes && start < end && (isWhole || end - start > LongestRow))
        {
            throw new UnreadableFileException(string.Create(
                CultureInfo.InvariantCulture, $"第 {Next.Line} 行：引号没有配对，从该行起的内容无法分行。请补上缺少的引号（单元格内的引号要写两次）后重新上传。"));
        }

        if (end - start > LongestRow)
        {
            throw TooLong();
        }
    }

    private UnreadableFileException TooLong() => new(string.Create(
        CultureInfo.InvariantCulture, $"第 {Next.Line} 行超过 {LongestRow} 字节，不像是一行数据。请检查文件的换行。"));

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        bufferAt += start;
        (start, end) = (0, end - start);
        var count = await read(bufferAt + end, buffer.AsMemory(end), cancellationToken);
        end += count;
        isWhole = count == 0;
    }
}

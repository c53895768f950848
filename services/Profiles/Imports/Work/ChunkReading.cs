using Employment.Platform.Authorization;
using Employment.Profiles.Domain;
using Employment.Profiles.Imports.Data;
using Employment.Profiles.Imports.Kinds;
using Employment.Profiles.Imports.Reading;
using Employment.Profiles.Numbers;

namespace Employment.Profiles.Imports.Work;

/// <summary>The next rows of a file, from where it stands.</summary>
/// <param name="import">The import.</param>
/// <param name="kind">Its kind.</param>
/// <param name="vault">Hashes numbers.</param>
/// <param name="today">The business date.</param>
internal sealed class ChunkReading(ImportRow import, ImportKind kind, NumberVault vault, DateOnly today)
{
    /// <summary>Rows that can be taken.</summary>
    public List<ReadRow> Rows { get; } = [];

    /// <summary>What is wrong with others.</summary>
    public List<RowFault> Faults { get; } = [];

    /// <summary>Rows read, those with faults included.</summary>
    public int RowCount { get; private set; }

    /// <summary>Rows with faults.</summary>
    public int FaultyRows { get; private set; }

    /// <summary>Where the next chunk begins.</summary>
    public FilePlace? Next { get; private set; }

    /// <summary>Names of the columns.</summary>
    public string[]? Header { get; private set; }

    /// <summary>Whether the file ends with these rows.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Why the file cannot be read beyond these rows; empty where it can.</summary>
    public string Problem { get; private set; } = "";

    /// <param name="read">The file.</param>
    /// <param name="buffer">To read into, at least <see cref="FileForm.Looked"/> long.</param>
    /// <param name="most">Most rows.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task ReadAsync(ReadBytes read, byte[] buffer, int most, CancellationToken cancellationToken)
    {
        try
        {
            var rows = new CsvRows(read, await BeginAsync(read, buffer, cancellationToken), buffer);
            var header = await HeaderAsync(rows, cancellationToken);
            Header = [.. header.Names];
            Next = rows.Next;
            await TakeAsync(rows, new RowCells(rows, header, today), most, cancellationToken);
        }
        catch (UnreadableFileException unreadable)
        {
            Problem = unreadable.Message;
        }
    }

    private async Task<FilePlace> BeginAsync(ReadBytes read, byte[] buffer, CancellationToken cancellationToken)
    {
        if (import.Encoding is { } encoding)
        {
            return new FilePlace(encoding, import.DoneBytes, import.NextLine);
        }

        var length = 0;
        for (int count; length < FileForm.Looked && (count = await read(length, buffer.AsMemory(length, FileForm.Looked - length), cancellationToken)) > 0;)
        {
            length += count;
        }

        var form = FileForm.Look(buffer.AsSpan(0, length));
        return new FilePlace(form.Encoding, form.MarkBytes, 1);
    }

    private async Task<HeaderRow> HeaderAsync(CsvRows rows, CancellationToken cancellationToken)
    {
        if (import.Header is { } names)
        {
            return HeaderRow.Of([.. names], kind);
        }

        if (!await rows.MoveNextAsync(cancellationToken))
        {
            throw new UnreadableFileException("文件是空的：第一行必须是列名，见 docs/imports.md。");
        }

        var header = HeaderRow.Read(rows, kind);
        Faults.AddRange(header.Notes(rows.Line));
        return header;
    }

    private async Task TakeAsync(CsvRows rows, RowCells cells, int most, CancellationToken cancellationToken)
    {
        while (RowCount < most)
        {
            if (!await rows.MoveNextAsync(cancellationToken))
            {
                IsEnd = true;
                break;
            }

            RowCount++;
            Take(rows.Line, cells);
            Next = rows.Next;
        }
    }

    private void Take(long line, RowCells cells)
    {
        cells.Begin();
        var row = cells.Faults.Count == 0 ? Read(line, cells) : null;
        if (row is not null && cells.Faults.Count == 0)
        {
            Rows.Add(row);
            return;
        }

        FaultyRows++;
        Faults.AddRange(cells.Faults);
    }

    private ReadRow? Read(long line, RowCells cells)
    {
        var (number, birthDate) = NumberCell.Read(cells, kind, today);
        var name = cells.Text(kind.Name);
        if (PlainText.Problem(name, kind.Name.IsRequired ? 1 : 0, 100).Length > 0)
        {
            cells.Refuse(kind.Name, "须为 1 至 100 个字的一行文字，不含控制字符和身份证号", name);
        }

        var region = ReadRegion(cells);
        var asOf = cells.Day(CommonColumns.AsOf) ?? import.AsOf;
        var stated = kind.Read(cells);
        var figures = kind.ReadFigures?.Invoke(cells);
        return number.Length == 0 || cells.Faults.Count > 0 ? null : new ReadRow(line, number, vault.HashesOf(number), birthDate, name, region, asOf, stated, figures);
    }

    private string ReadRegion(RowCells cells)
    {
        var region = cells.Text(CommonColumns.Region);
        return region.Length == 0 || (Regions.Contains(import.Region, region) && ServedRegions.Contains(region))
            ? region
            : cells.Refuse(CommonColumns.Region, $"不是 {import.Region} 或其下辖区县的代码", region);
    }
}

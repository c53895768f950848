using System.Text;
using Employment.Contracts.Policies.V1;

namespace Employment.Batch.Input;

/// <summary>Reads the items of a file, one at a time: a file may be larger than memory.</summary>
internal sealed class ItemFile : IDisposable
{
    private const int LongestId = 128;

    // The gateway takes messages of 1 MiB; the item has a few bytes around it.
    private const int LargestItem = (1024 * 1024) - 64;

    private readonly FileStream stream;
    private readonly StreamReader text;
    private readonly BatchOptions options;

    /// <exception cref="UnusableException">The file is not there or cannot be opened.</exception>
    public ItemFile(BatchOptions options)
    {
        this.options = options;
        try
        {
            stream = new FileStream(options.In, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{options.In} cannot be read: {closed.Message}");
        }

        text = new StreamReader(stream, options.Encoding);
    }

    /// <summary>How much of the file was read, from 0 to 1.</summary>
    public double Share => stream.Length == 0 ? 1 : (double)stream.Position / stream.Length;

    /// <exception cref="UnusableException">The columns, the quoting or the encoding of the file cannot be used.</exception>
    public IEnumerable<InputItem> Read()
    {
        var items = BatchOptions.IsCsv(options.In) ? CsvItems.Read(text) : JsonItems.Read(text);
        using var each = items.GetEnumerator();
        for (long line = 1; TryNext(each, line); line = each.Current.Line + 1)
        {
            Complete(each.Current.Item?.Request);
            yield return Check(each.Current);
        }
    }

    public void Dispose() => text.Dispose();

    private bool TryNext(IEnumerator<InputItem> items, long line)
    {
        try
        {
            return items.MoveNext();
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableException(FormattableString.Invariant(
                $"{options.In}: at or after line {line} stands text in another encoding. Save the file as UTF-8, or say --encoding gb18030."));
        }
    }

    /// <summary>What the service or the transport would refuse without an id in its answer is refused here, under the line.</summary>
    private static InputItem Check(InputItem item)
    {
        if (item.Id.Length > LongestId || item.Id.Any(char.IsControl))
        {
            return InputItem.Bad(item.Line, InputItem.IdOf(item.Line), new FieldError { Field = "id", Description = $"must have at most {LongestId} characters, none of them a control character" });
        }

        return item.Item?.CalculateSize() > LargestItem
            ? InputItem.Bad(item.Line, item.Id, new FieldError { Description = "is larger than the 1 MiB that an item may have" })
            : item;
    }

    private void Complete(EvaluateEntitlementsRequest? request)
    {
        if (request is not null)
        {
            request.Region = request.Region.Length == 0 ? options.Region : request.Region;
            request.On = request.On.Length == 0 ? options.On : request.On;
            request.View = request.View == EvaluateEntitlementsRequest.Types.View.Unspecified ? options.View : request.View;
        }
    }
}

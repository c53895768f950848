using System.Buffers;
using System.IO.Pipelines;

namespace Employment.Platform.Hosting;

/// <summary>What comes in on an HTTP/2 connection, with an eye on its frames; ends the connection when there are too many that carry nothing.</summary>
/// <param name="inner">The transport's input.</param>
/// <param name="waste">Counts.</param>
/// <param name="end">Ends the connection.</param>
internal sealed class WatchedInput(PipeReader inner, Http2Waste waste, Action end) : PipeReader
{
    private ReadOnlySequence<byte> current;
    private long followed;
    private bool isEnded;

    /// <inheritdoc />
    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
        Follow(await inner.ReadAsync(cancellationToken));

    /// <inheritdoc />
    public override bool TryRead(out ReadResult result)
    {
        var isRead = inner.TryRead(out result);
        result = isRead ? Follow(result) : result;
        return isRead;
    }

    /// <inheritdoc />
    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    /// <inheritdoc />
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        followed -= current.Slice(0, consumed).Length;
        current = default;
        inner.AdvanceTo(consumed, examined);
    }

    /// <inheritdoc />
    public override void CancelPendingRead() => inner.CancelPendingRead();

    /// <inheritdoc />
    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    /// <summary>Follows what is new: bytes that were left unconsumed come again.</summary>
    private ReadResult Follow(ReadResult result)
    {
        current = result.Buffer;
        foreach (var segment in current.Slice(followed))
        {
            waste.Follow(segment.Span);
        }

        followed = current.Length;
        if (waste.IsTooMuch && !isEnded)
        {
            isEnded = true;
            end();
        }

        return result;
    }
}

/// <summary>A connection's two ends.</summary>
/// <param name="Input">What comes in.</param>
/// <param name="Output">What goes out.</param>
internal sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;

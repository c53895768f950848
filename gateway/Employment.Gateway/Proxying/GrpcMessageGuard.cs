using System.Buffers;

namespace Employment.Gateway.Proxying;

/// <summary>
/// The body of a gRPC call on its way through the proxy: notes whether any of it was handed on, stops a message that says it is larger
/// than the limit before its bytes come through, and one that comes too slowly. A stream of many small messages has no limit.
/// </summary>
/// <param name="inner">The body as it comes.</param>
/// <param name="limit">Largest message, in bytes.</param>
/// <param name="pace">How fast a message has to come; null: as slowly as it likes.</param>
internal sealed class GrpcMessageGuard(Stream inner, long limit, BodyPace? pace = null) : Stream
{
    private const int FirstGathering = 4 * 1024;
    private const int MostGathered = 64 * 1024;

    private readonly GrpcMessageCount messages = new(limit);
    private byte[] gathered = [];
    private int gatheredEnd;
    private int gatheredNext;
    private bool isAtEnd;

    /// <summary>Whether any byte was handed on: then the call cannot be sent to another place.</summary>
    public bool WasRead { get; private set; }

    /// <summary>Whether a message was too large.</summary>
    public bool IsExceeded => messages.IsExceeded;

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>
    /// Takes the whole body, or its first 64 KiB, before anything of the call goes on: a request that never comes to its end then takes
    /// nothing from the connection to the service, which all calls share.
    /// </summary>
    /// <exception cref="IOException">A message is too large or came too slowly.</exception>
    public async Task GatherAsync(CancellationToken cancellation)
    {
        gathered = ArrayPool<byte>.Shared.Rent(FirstGathering);
        while (!isAtEnd && gatheredEnd < MostGathered)
        {
            MakeRoom();
            var count = await TakeAsync(gathered.AsMemory(gatheredEnd), isOwed: true, cancellation);
            gatheredEnd += count;
            isAtEnd = count == 0;
        }
    }

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = gatheredNext < gatheredEnd ? HandOn(buffer.Span)
            : isAtEnd ? 0
            : await TakeAsync(buffer, isOwed: gatheredEnd > 0 || messages.IsWithin, cancellationToken);
        WasRead |= count > 0;
        return count;
    }

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Flush()
    {
    }

    private async ValueTask<int> TakeAsync(Memory<byte> buffer, bool isOwed, CancellationToken cancellation)
    {
        if (!isOwed)
        {
            pace?.Restart();
        }

        var count = await (isOwed && pace is not null ? pace.ReadAsync(inner, buffer, cancellation) : inner.ReadAsync(buffer, cancellation));
        messages.Follow(buffer.Span[..count]);
        return IsExceeded ? throw new IOException("A gRPC message is over its limit.") : count;
    }

    private int HandOn(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, gatheredEnd - gatheredNext);
        gathered.AsSpan(gatheredNext, count).CopyTo(buffer);
        gatheredNext += count;
        if (gatheredNext == gatheredEnd)
        {
            ArrayPool<byte>.Shared.Return(gathered);
            gathered = [];
        }

        return count;
    }

    private void MakeRoom()
    {
        if (gatheredEnd == gathered.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(gathered.Length * 2);
            gathered.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(gathered);
            gathered = larger;
        }
    }
}

using System.Buffers.Binary;

namespace Employment.Gateway.Proxying;

/// <summary>
/// The body of a gRPC call on its way through the proxy: notes whether any of it was taken, and stops a message that says
/// it is larger than the limit before its bytes come through. A stream of many small messages has no limit.
/// </summary>
internal sealed class GrpcMessageGuard(Stream inner, long limit) : Stream
{
    private const int HeaderLength = 5;
    private readonly byte[] header = new byte[HeaderLength];
    private int headerFilled;
    private long messageRest;

    /// <summary>Whether any byte was taken: then the call cannot be sent to another place.</summary>
    public bool WasRead { get; private set; }

    /// <summary>Whether a message was too large.</summary>
    public bool IsExceeded { get; private set; }

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

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        WasRead |= count > 0;
        Follow(buffer.Span[..count]);
        return IsExceeded ? throw new IOException("A gRPC message is over its limit.") : count;
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

    private void Follow(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && !IsExceeded)
        {
            var taken = messageRest > 0 ? (int)Math.Min(messageRest, bytes.Length) : FillHeader(bytes);
            messageRest -= headerFilled == 0 ? taken : 0;
            bytes = bytes[taken..];
            EndHeader();
        }
    }

    private int FillHeader(ReadOnlySpan<byte> bytes)
    {
        var taken = Math.Min(HeaderLength - headerFilled, bytes.Length);
        bytes[..taken].CopyTo(header.AsSpan(headerFilled));
        headerFilled += taken;
        return taken;
    }

    private void EndHeader()
    {
        if (headerFilled == HeaderLength)
        {
            headerFilled = 0;
            messageRest = BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(1));
            IsExceeded = messageRest > limit;
        }
    }
}

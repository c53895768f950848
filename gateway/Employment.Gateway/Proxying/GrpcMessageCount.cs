using System.Buffers.Binary;

namespace Employment.Gateway.Proxying;

/// <summary>Follows the messages of a gRPC body wherever its reads are cut.</summary>
/// <param name="limit">Largest message, in bytes.</param>
internal sealed class GrpcMessageCount(long limit)
{
    private const int HeaderLength = 5;
    private readonly byte[] header = new byte[HeaderLength];
    private int headerFilled;
    private long messageRest;

    /// <summary>Whether a message says that it is larger than the limit.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Whether a message has begun and not ended.</summary>
    public bool IsWithin => headerFilled > 0 || messageRest > 0;

    /// <summary>Follows the next bytes.</summary>
    public void Follow(ReadOnlySpan<byte> bytes)
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

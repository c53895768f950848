using System.Buffers.Binary;
using System.Text;

namespace Employment.Testing.Overload;

/// <summary>HTTP/2 frames as bytes (RFC 9113), also those that no library would send.</summary>
public static class Http2Frames
{
    /// <summary>Flag: the stream ends here. On PING and SETTINGS: an acknowledgement.</summary>
    public const byte EndStream = 1;

    /// <summary>Flag: the headers end here.</summary>
    public const byte EndHeaders = 4;

    /// <summary>Error code: the stream was not begun and may be sent again.</summary>
    public const int RefusedStream = 7;

    /// <summary>What opens every connection: the preface and empty SETTINGS.</summary>
    public static byte[] Opening { get; } = [.. Encoding.ASCII.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), .. Frame(FrameType.Settings, 0, 0, [])];

    /// <summary>Any frame.</summary>
    public static byte[] Frame(FrameType type, byte flags, int stream, ReadOnlySpan<byte> payload)
    {
        var frame = new byte[9 + payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, payload.Length << 8);
        frame[3] = (byte)type;
        frame[4] = flags;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), stream);
        payload.CopyTo(frame.AsSpan(9));
        return frame;
    }

    /// <summary>The headers of a gRPC call.</summary>
    public static byte[] GrpcCall(int stream, string path, byte flags = EndHeaders) => Frame(FrameType.Headers, flags, stream, GrpcHeaders(path));

    /// <summary>The header block of a gRPC call.</summary>
    public static byte[] GrpcHeaders(string path) =>
    [
        0x83, 0x86, .. Header(":path", path), .. Header(":authority", "overload"),
        .. Header("content-type", "application/grpc"), .. Header("te", "trailers"),
    ];

    /// <summary>A header as HPACK writes one that is neither compressed nor remembered.</summary>
    public static byte[] Header(string name, string value) => [0x00, .. Text(name), .. Text(value)];

    /// <summary>A header that the receiver has to remember; the first one remembered is number 62.</summary>
    public static byte[] RememberedHeader(string name, string value) => [0x40, .. Text(name), .. Text(value)];

    /// <summary>A gRPC message in a DATA frame.</summary>
    public static byte[] Message(int stream, ReadOnlySpan<byte> message, byte flags = 0)
    {
        byte[] framed = [0, 0, 0, 0, 0, .. message];
        BinaryPrimitives.WriteInt32BigEndian(framed.AsSpan(1), message.Length);
        return Frame(FrameType.Data, flags, stream, framed);
    }

    /// <summary>Breaks a stream off.</summary>
    public static byte[] Reset(int stream) => Frame(FrameType.ResetStream, 0, stream, [0, 0, 0, 8]);

    /// <summary>Lets the other side send so many bytes more; stream 0: on the whole connection.</summary>
    public static byte[] WindowUpdate(int stream, int bytes)
    {
        var payload = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(payload, bytes);
        return Frame(FrameType.WindowUpdate, 0, stream, payload);
    }

    private static byte[] Text(string text) => [.. Length(text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Length(int length)
    {
        if (length < 127)
        {
            return [(byte)length];
        }

        List<byte> bytes = [127];
        for (length -= 127; length >= 128; length >>= 7)
        {
            bytes.Add((byte)(length | 128));
        }

        return [.. bytes, (byte)length];
    }
}

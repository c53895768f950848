using System.Text;
using Google.Protobuf;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Bytes of a message in the making. Pieces that were encoded before are joined to it: protobuf merges what stands in a row.</summary>
internal sealed class AnswerBuffer
{
    private byte[] bytes = new byte[8 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Joins an encoded piece.</summary>
    public void Add(ReadOnlySpan<byte> piece)
    {
        piece.CopyTo(Room(piece.Length));
        Length += piece.Length;
    }

    /// <summary>A number that is an `int32`, `int64` or enum and not negative.</summary>
    public void AddNumber(int field, long number)
    {
        AddVarint(WireFormat.MakeTag(field, WireFormat.WireType.Varint));
        AddVarint((ulong)number);
    }

    /// <summary>A string.</summary>
    public void AddText(int field, string text)
    {
        AddVarint(WireFormat.MakeTag(field, WireFormat.WireType.LengthDelimited));
        var length = Encoding.UTF8.GetByteCount(text);
        AddVarint((ulong)length);
        Encoding.UTF8.GetBytes(text, Room(length));
        Length += length;
    }

    /// <summary>A message whose bytes are given.</summary>
    public void AddMessage(int field, ReadOnlySpan<byte> message)
    {
        AddMessageHead(field, message.Length);
        Add(message);
    }

    /// <summary>What stands before a message: its field and its length.</summary>
    public void AddMessageHead(int field, int length)
    {
        AddVarint(WireFormat.MakeTag(field, WireFormat.WireType.LengthDelimited));
        AddVarint((ulong)length);
    }

    private void AddVarint(ulong number)
    {
        var room = Room(10);
        var count = 0;
        for (; number > 0x7F; number >>= 7)
        {
            room[count++] = (byte)(number | 0x80);
        }

        room[count++] = (byte)number;
        Length += count;
    }

    private Span<byte> Room(int needed)
    {
        if (bytes.Length - Length < needed)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + needed));
        }

        return bytes.AsSpan(Length);
    }
}

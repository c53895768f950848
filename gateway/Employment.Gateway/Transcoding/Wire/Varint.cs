using System.Numerics;

namespace Employment.Gateway.Transcoding.Wire;

/// <summary>Base-128 varints of the protobuf wire format.</summary>
internal static class Varint
{
    /// <summary>Bytes that <paramref name="value"/> takes, 1–10.</summary>
    public static int Size(ulong value) => (BitOperations.Log2(value | 1) / 7) + 1;

    /// <summary>Writes <paramref name="value"/> at the start of <paramref name="target"/> and returns the bytes it took.</summary>
    public static int Write(Span<byte> target, ulong value)
    {
        var count = 0;
        while (value > 0x7F)
        {
            target[count++] = (byte)(value | 0x80);
            value >>= 7;
        }

        target[count++] = (byte)value;
        return count;
    }

    /// <summary>Folds the sign into the lowest bit, as sint32 and sint64 do.</summary>
    public static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    /// <summary>Undoes <see cref="ZigZag"/>.</summary>
    public static long UnZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);
}

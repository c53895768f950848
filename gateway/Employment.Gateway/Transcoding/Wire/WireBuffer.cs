using System.Buffers;
using System.Buffers.Binary;

namespace Employment.Gateway.Transcoding.Wire;

/// <summary>
/// A growing buffer from the shared pool, with the few writes the protobuf wire format needs. Also a plain
/// <see cref="IBufferWriter{T}"/>, so that JSON is written into it. Dispose gives the memory back.
/// </summary>
internal sealed class WireBuffer(int capacity = 4096) : IBufferWriter<byte>, IDisposable
{
    private const int MaxVarintLength = 10;
    private byte[] array = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next write or Dispose.</summary>
    public ReadOnlySpan<byte> Written => array.AsSpan(0, Length);

    /// <summary>What was written; valid until the next write or Dispose.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => array.AsMemory(0, Length);

    /// <inheritdoc />
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, array.Length - Length);
        Length += count;
    }

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return array.AsMemory(Length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return array.AsSpan(Length);
    }

    /// <summary>Forgets what was written after <paramref name="length"/> bytes.</summary>
    public void Rewind(int length) => Length = Math.Min(length, Length);

    /// <summary>Writes bytes as they are.</summary>
    public void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(array.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Writes a base-128 varint.</summary>
    public void WriteVarint(ulong value)
    {
        Reserve(MaxVarintLength);
        Length += Varint.Write(array.AsSpan(Length), value);
    }

    /// <summary>Writes a field's tag.</summary>
    public void WriteTag(int number, WireKind kind) => WriteVarint(((uint)number << 3) | (uint)kind);

    /// <summary>Writes four bytes, lowest first.</summary>
    public void WriteFixed32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(GetSpan(sizeof(uint)), value);
        Length += sizeof(uint);
    }

    /// <summary>Writes eight bytes, lowest first.</summary>
    public void WriteFixed64(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(GetSpan(sizeof(ulong)), value);
        Length += sizeof(ulong);
    }

    /// <summary>Writes a length and the bytes it counts.</summary>
    public void WriteDelimited(ReadOnlySpan<byte> bytes)
    {
        WriteVarint((uint)bytes.Length);
        WriteRaw(bytes);
    }

    /// <summary>Opens a length-delimited value whose length is not known yet; the result goes to <see cref="EndDelimited"/>.</summary>
    public int BeginDelimited()
    {
        Reserve(1);
        return Length++;
    }

    /// <summary>Closes a value opened by <see cref="BeginDelimited"/>: short values, the usual case, need no move.</summary>
    public void EndDelimited(int start)
    {
        var size = Length - start - 1;
        var extra = Varint.Size((uint)size) - 1;
        if (extra > 0)
        {
            Reserve(extra);
            Buffer.BlockCopy(array, start + 1, array, start + 1 + extra, size);
            Length += extra;
        }

        Varint.Write(array.AsSpan(start), (uint)size);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        var rented = array;
        array = [];
        Length = 0;
        if (rented.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private void Reserve(int count)
    {
        if (array.Length - Length < count)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(array.Length * 2, checked(Length + count)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}

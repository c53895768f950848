using System.Buffers.Binary;

namespace Employment.Gateway.Transcoding.Wire;

/// <summary>Reads a protobuf message from its bytes. Throws <see cref="InvalidDataException"/> where they are no message.</summary>
internal ref struct WireReader(ReadOnlySpan<byte> data)
{
    private ReadOnlySpan<byte> rest = data;

    /// <summary>True when everything was read.</summary>
    public readonly bool AtEnd => rest.IsEmpty;

    /// <summary>Bytes not read yet.</summary>
    public readonly int Left => rest.Length;

    /// <summary>Reads a tag.</summary>
    public void ReadTag(out int number, out WireKind kind)
    {
        var tag = ReadVarint();
        number = (int)(tag >> 3);
        kind = (WireKind)(tag & 7);
    }

    /// <summary>Reads a varint.</summary>
    public ulong ReadVarint()
    {
        if (rest.Length > 0 && rest[0] < 0x80)
        {
            var single = rest[0];
            rest = rest[1..];
            return single;
        }

        return ReadLongVarint();
    }

    /// <summary>Reads four bytes, lowest first.</summary>
    public uint ReadFixed32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    /// <summary>Reads eight bytes, lowest first.</summary>
    public ulong ReadFixed64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>Reads a length and the bytes it counts.</summary>
    public ReadOnlySpan<byte> ReadDelimited()
    {
        var length = ReadVarint();
        return length <= (ulong)rest.Length ? Take((int)length) : throw Broken("a length goes past its end");
    }

    /// <summary>Passes over a value of a field that is not known.</summary>
    public void Skip(WireKind kind)
    {
        switch (kind)
        {
            case WireKind.Varint: ReadVarint(); break;
            case WireKind.Fixed64: Take(sizeof(ulong)); break;
            case WireKind.Delimited: ReadDelimited(); break;
            case WireKind.Fixed32: Take(sizeof(uint)); break;
            default: throw Broken("it has a wire type that proto3 does not know");
        }
    }

    private ulong ReadLongVarint()
    {
        ulong value = 0;
        for (var i = 0; i < rest.Length && i < 10; i++)
        {
            value |= (ulong)(rest[i] & 0x7F) << (7 * i);
            if (rest[i] < 0x80)
            {
                rest = rest[(i + 1)..];
                return value;
            }
        }

        throw Broken("a number does not end");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > rest.Length)
        {
            throw Broken("it ends too early");
        }

        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    private static InvalidDataException Broken(string why) => new($"The message is not valid protobuf: {why}.");
}

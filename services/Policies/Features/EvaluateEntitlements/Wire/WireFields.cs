using Google.Protobuf;

namespace Employment.Policies.Features.EvaluateEntitlements.Wire;

/// <summary>Goes through the fields of an encoded message. It knows numbers and what has a length; at anything else it stops.</summary>
internal ref struct WireFields(ReadOnlySpan<byte> message)
{
    private ReadOnlySpan<byte> rest = message;
    private bool broken;

    /// <summary>Number of the field at hand.</summary>
    public int Field { get; private set; }

    /// <summary>Its value, where it is a number.</summary>
    public ulong Number { get; private set; }

    /// <summary>Its bytes, where it has a length.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Whether it has a length.</summary>
    public bool HasLength { get; private set; }

    /// <summary>Whether every byte was understood; ask when there is no further field.</summary>
    public readonly bool IsWhole => !broken;

    /// <summary>Goes to the next field; false when there is none, or none that is understood.</summary>
    public bool Next()
    {
        if (rest.IsEmpty)
        {
            return false;
        }

        broken = !TryReadField();
        return !broken;
    }

    /// <summary>Reads a number off the front of what is left.</summary>
    public static bool TryReadNumber(ref ReadOnlySpan<byte> rest, out ulong number)
    {
        number = 0;
        for (var i = 0; i < rest.Length && i < 10; i++)
        {
            number |= (ulong)(rest[i] & 0x7F) << (7 * i);
            if (rest[i] < 0x80)
            {
                rest = rest[(i + 1)..];
                return true;
            }
        }

        return false;
    }

    private bool TryReadField()
    {
        if (!TryReadNumber(ref rest, out var tag) || tag is < 8 or > uint.MaxValue || !TryReadNumber(ref rest, out var number))
        {
            return false;
        }

        (Field, Number) = ((int)(tag >> 3), number);
        switch ((WireFormat.WireType)(tag & 7))
        {
            case WireFormat.WireType.Varint:
                HasLength = false;
                return true;
            case WireFormat.WireType.LengthDelimited when number <= (ulong)rest.Length:
                HasLength = true;
                Bytes = rest[..(int)number];
                rest = rest[(int)number..];
                return true;
            default:
                return false;
        }
    }
}

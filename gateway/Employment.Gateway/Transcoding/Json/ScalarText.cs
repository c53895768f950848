using System.Buffers;
using System.Buffers.Text;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>
/// Writes a value that came as text (in a JSON string, a JSON number, a path or a query) to the wire, without its tag.
/// Each method returns null, or what is wrong with the value.
/// </summary>
internal static class ScalarText
{
    /// <summary>Writes a value given in a path or a query.</summary>
    public static string? Write(WireBuffer output, FieldShape field, ReadOnlySpan<byte> text) => field.Type switch
    {
        FieldType.String => Raw(output, text),
        FieldType.Bytes => Bytes(output, text),
        FieldType.Bool => Bool(output, text),
        FieldType.Enum => EnumName(output, field.Enum!, text) is null ? null : EnumNumber(output, field.Enum!, text),
        FieldType.Double or FieldType.Float => Real(output, field.Type, text),
        FieldType.Message => Form(output, field.Message!, text),
        _ => Integer(output, field.Type, text),
    };

    /// <summary>Writes an integer of the type.</summary>
    public static string? Integer(WireBuffer output, FieldType type, ReadOnlySpan<byte> text)
    {
        var result = IntegerText.Read(text, out var negative, out var magnitude);
        if (result == IntegerText.Result.Whole && IntegerRange.Of(type).Holds(negative, magnitude))
        {
            WriteInteger(output, type, negative ? unchecked(-(long)magnitude) : unchecked((long)magnitude));
            return null;
        }

        return result switch
        {
            IntegerText.Result.NotANumber => "must be a whole number",
            IntegerText.Result.Fraction => "must be a whole number, without a fraction",
            _ => $"is out of the range of {Name(type)}",
        };
    }

    /// <summary>Writes a floating-point number, which must be finite.</summary>
    public static string? Real(WireBuffer output, FieldType type, ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out double value, out var used) || used != text.Length || !double.IsFinite(value))
        {
            return "must be a finite number within the range of its type";
        }

        if (type == FieldType.Double)
        {
            output.WriteFixed64(BitConverter.DoubleToUInt64Bits(value));
            return null;
        }

        output.WriteFixed32(BitConverter.SingleToUInt32Bits((float)value));
        return float.IsFinite((float)value) ? null : "is out of the range of float";
    }

    /// <summary>Writes the number of an enum's name.</summary>
    public static string? EnumName(WireBuffer output, EnumShape shape, ReadOnlySpan<byte> text)
    {
        if (!shape.TryFind(text, out var number))
        {
            return shape.Refusal;
        }

        output.WriteVarint(unchecked((ulong)number));
        return null;
    }

    /// <summary>Writes an enum's number, which must be a declared one.</summary>
    public static string? EnumNumber(WireBuffer output, EnumShape shape, ReadOnlySpan<byte> text)
    {
        if (IntegerText.Read(text, out var negative, out var magnitude) != IntegerText.Result.Whole
            || !IntegerRange.Of(FieldType.Int32).Holds(negative, magnitude)
            || !shape.Knows(negative ? (int)-(long)magnitude : (int)magnitude))
        {
            return shape.Refusal;
        }

        output.WriteVarint(unchecked((ulong)(negative ? -(long)magnitude : (long)magnitude)));
        return null;
    }

    /// <summary>Writes bytes given in base64, standard or URL-safe, padded or not.</summary>
    public static string? Bytes(WireBuffer output, ReadOnlySpan<byte> text)
    {
        var urlSafe = text.ToArray();
        urlSafe.AsSpan().Replace((byte)'+', (byte)'-');
        urlSafe.AsSpan().Replace((byte)'/', (byte)'_');
        var decoded = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (Base64Url.DecodeFromUtf8(urlSafe, decoded, out _, out var written) != OperationStatus.Done)
        {
            return "must be base64";
        }

        return Raw(output, decoded.AsSpan(0, written));
    }

    /// <summary>Writes bytes as they are.</summary>
    public static string? Raw(WireBuffer output, ReadOnlySpan<byte> bytes)
    {
        output.WriteDelimited(bytes);
        return null;
    }

    /// <summary>Writes a message whose JSON is a string.</summary>
    public static string? Form(WireBuffer output, MessageShape shape, ReadOnlySpan<byte> text) =>
        shape.Form?.TryRead(text) is { } message
            ? Raw(output, message)
            : $"is not a valid {shape.Descriptor.Name}";

    private static string? Bool(WireBuffer output, ReadOnlySpan<byte> text)
    {
        var isTrue = text.SequenceEqual("true"u8);
        output.WriteVarint(isTrue ? 1UL : 0UL);
        return isTrue || text.SequenceEqual("false"u8) ? null : "must be true or false";
    }

    private static void WriteInteger(WireBuffer output, FieldType type, long value)
    {
        switch (type)
        {
            case FieldType.SInt32 or FieldType.SInt64: output.WriteVarint(Varint.ZigZag(value)); break;
            case FieldType.Fixed32 or FieldType.SFixed32: output.WriteFixed32(unchecked((uint)value)); break;
            case FieldType.Fixed64 or FieldType.SFixed64: output.WriteFixed64(unchecked((ulong)value)); break;
            default: output.WriteVarint(unchecked((ulong)value)); break;
        }
    }

    private static string Name(FieldType type) => type.ToString().ToLowerInvariant();
}

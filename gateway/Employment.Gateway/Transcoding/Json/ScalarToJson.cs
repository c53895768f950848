using System.Buffers.Text;
using System.Text.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>Writes scalar values from the wire as JSON.</summary>
internal static class ScalarToJson
{
    /// <summary>Reads a number of any kind as its bits.</summary>
    public static ulong ReadBits(ref WireReader reader, WireKind kind) => kind switch
    {
        WireKind.Fixed32 => reader.ReadFixed32(),
        WireKind.Fixed64 => reader.ReadFixed64(),
        _ => reader.ReadVarint(),
    };

    /// <summary>Writes a string, or bytes in base64.</summary>
    public static void Write(Utf8JsonWriter writer, FieldShape field, ReadOnlySpan<byte> value)
    {
        if (field.Type == FieldType.Bytes)
        {
            writer.WriteBase64StringValue(value);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    /// <summary>Writes a number, a truth value or an enum from its bits.</summary>
    public static void Write(Utf8JsonWriter writer, FieldShape field, ulong bits)
    {
        switch (field.Type)
        {
            case FieldType.Bool: writer.WriteBooleanValue(bits != 0); break;
            case FieldType.Enum: WriteEnum(writer, field.Enum!, unchecked((int)bits)); break;
            case FieldType.Int32 or FieldType.SFixed32: writer.WriteNumberValue(unchecked((int)bits)); break;
            case FieldType.SInt32: writer.WriteNumberValue((int)Varint.UnZigZag(bits)); break;
            case FieldType.UInt32 or FieldType.Fixed32: writer.WriteNumberValue(unchecked((uint)bits)); break;
            case FieldType.Int64 or FieldType.SFixed64: WriteLong(writer, unchecked((long)bits)); break;
            case FieldType.SInt64: WriteLong(writer, Varint.UnZigZag(bits)); break;
            case FieldType.UInt64 or FieldType.Fixed64: WriteUnsignedLong(writer, bits); break;
            case FieldType.Float: WriteReal(writer, BitConverter.UInt32BitsToSingle((uint)bits)); break;
            case FieldType.Double: WriteReal(writer, BitConverter.UInt64BitsToDouble(bits)); break;
            default: throw new InvalidOperationException($"{field.Type} is no number.");
        }
    }

    private static void WriteEnum(Utf8JsonWriter writer, EnumShape shape, int number)
    {
        if (shape.TryName(number, out var name))
        {
            writer.WriteStringValue(name);
        }
        else
        {
            writer.WriteNumberValue(number);
        }
    }

    private static void WriteLong(Utf8JsonWriter writer, long value)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, text, out var length);
        writer.WriteStringValue(text[..length]);
    }

    private static void WriteUnsignedLong(Utf8JsonWriter writer, ulong value)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, text, out var length);
        writer.WriteStringValue(text[..length]);
    }

    private static void WriteReal(Utf8JsonWriter writer, float value)
    {
        if (float.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            WriteNotFinite(writer, value);
        }
    }

    private static void WriteReal(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            WriteNotFinite(writer, value);
        }
    }

    private static void WriteNotFinite(Utf8JsonWriter writer, double value) =>
        writer.WriteStringValue(double.IsNaN(value) ? "NaN"u8 : value > 0 ? "Infinity"u8 : "-Infinity"u8);
}

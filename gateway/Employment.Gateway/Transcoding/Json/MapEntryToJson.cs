using System.Globalization;
using System.Text;
using System.Text.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>Writes an entry of a map as a member of a JSON object.</summary>
internal static class MapEntryToJson
{
    /// <summary>Writes a message; false when its fields are out of order.</summary>
    internal delegate bool MessageWriter(Utf8JsonWriter writer, MessageShape shape, ReadOnlySpan<byte> message);

    /// <summary>Writes the entry; key and value may be left out on the wire when they are defaults.</summary>
    public static bool TryWrite(Utf8JsonWriter writer, FieldShape map, ReadOnlySpan<byte> entry, MessageWriter writeMessage)
    {
        var (keyField, valueField) = (map.Message!.Fields[0], map.Message.Fields[1]);
        var reader = new WireReader(entry);
        var key = default(EntryPart);
        var value = default(EntryPart);
        while (!reader.AtEnd)
        {
            reader.ReadTag(out var number, out var kind);
            switch (number)
            {
                case 1: key.Read(ref reader, kind); break;
                case 2: value.Read(ref reader, kind); break;
                default: reader.Skip(kind); break;
            }
        }

        writer.WritePropertyName(key.AsName(keyField));
        return value.TryWrite(writer, valueField, writeMessage);
    }

    private ref struct EntryPart
    {
        private ulong bits;
        private ReadOnlySpan<byte> bytes;

        public void Read(ref WireReader reader, WireKind kind)
        {
            if (kind == WireKind.Delimited)
            {
                bytes = reader.ReadDelimited();
            }
            else
            {
                bits = ScalarToJson.ReadBits(ref reader, kind);
            }
        }

        public readonly string AsName(FieldShape field) => field.Type switch
        {
            FieldType.String => Encoding.UTF8.GetString(bytes),
            FieldType.Bool => bits != 0 ? "true" : "false",
            FieldType.Int32 or FieldType.SFixed32 => Invariant(unchecked((int)bits)),
            FieldType.SInt32 or FieldType.SInt64 => Invariant(Varint.UnZigZag(bits)),
            FieldType.Int64 or FieldType.SFixed64 => Invariant(unchecked((long)bits)),
            _ => bits.ToString(CultureInfo.InvariantCulture),
        };

        public readonly bool TryWrite(Utf8JsonWriter writer, FieldShape field, MessageWriter writeMessage)
        {
            if (field.Message is { } message)
            {
                return writeMessage(writer, message, bytes);
            }

            if (field.Kind == WireKind.Delimited)
            {
                ScalarToJson.Write(writer, field, bytes);
            }
            else
            {
                ScalarToJson.Write(writer, field, bits);
            }

            return true;
        }

        private static string Invariant(long value) => value.ToString(CultureInfo.InvariantCulture);
    }
}

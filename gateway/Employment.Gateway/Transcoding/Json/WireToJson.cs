using System.Text.Encodings.Web;
using System.Text.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;
using Google.Protobuf;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>
/// Turns the protobuf bytes of a message into JSON by the proto3 JSON mapping, straight from one to the other: names in
/// lowerCamelCase, defaults left out unless the field has presence, Chinese text as it is.
/// </summary>
internal static class WireToJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static Utf8JsonWriter? pooled;

    /// <summary>Writes the message; throws <see cref="InvalidDataException"/> when the bytes are not one.</summary>
    public static void Write(WireBuffer output, MessageShape shape, ReadOnlySpan<byte> message)
    {
        var start = output.Length;
        if (!TryWrite(output, shape, message))
        {
            // Another protobuf library may send fields in any order; its bytes are put in order first.
            output.Rewind(start);
            TryWrite(output, shape, shape.Descriptor.Parser.ParseFrom(message).ToByteArray());
        }
    }

    private static bool TryWrite(WireBuffer output, MessageShape shape, ReadOnlySpan<byte> message)
    {
        var writer = pooled ??= new Utf8JsonWriter(output, Readable);
        writer.Reset(output);
        var inOrder = TryWriteMessage(writer, shape, message);
        writer.Flush();
        return inOrder;
    }

    /// <summary>Writes an object; false when its fields are not in the order of their numbers.</summary>
    private static bool TryWriteMessage(Utf8JsonWriter writer, MessageShape shape, ReadOnlySpan<byte> message)
    {
        if (shape.Form is { } form)
        {
            form.Write(writer, message);
            return true;
        }

        var fields = new FieldCursor(shape.Fields);
        var reader = new WireReader(message);
        writer.WriteStartObject();
        while (!reader.AtEnd)
        {
            reader.ReadTag(out var number, out var kind);
            if (!fields.TryMoveTo(number, writer) || !TryWriteField(writer, ref reader, fields.Current, kind))
            {
                return false;
            }
        }

        fields.Close(writer);
        writer.WriteEndObject();
        return true;
    }

    private static bool TryWriteField(Utf8JsonWriter writer, ref WireReader reader, FieldShape? field, WireKind kind)
    {
        if (field is null)
        {
            reader.Skip(kind);
            return true;
        }

        if (field.IsMap)
        {
            return MapEntryToJson.TryWrite(writer, field, reader.ReadDelimited(), TryWriteMessage);
        }

        if (field.Message is { } message)
        {
            return WriteName(writer, field) && TryWriteMessage(writer, message, reader.ReadDelimited());
        }

        if (field.IsList && kind == WireKind.Delimited && field.Kind != WireKind.Delimited)
        {
            WritePacked(writer, field, reader.ReadDelimited());
        }
        else
        {
            WriteScalar(writer, ref reader, field);
        }

        return true;
    }

    private static bool WriteName(Utf8JsonWriter writer, FieldShape field)
    {
        if (!field.IsList)
        {
            writer.WritePropertyName(field.EncodedName);
        }

        return true;
    }

    private static void WritePacked(Utf8JsonWriter writer, FieldShape field, ReadOnlySpan<byte> values)
    {
        var reader = new WireReader(values);
        while (!reader.AtEnd)
        {
            ScalarToJson.Write(writer, field, ScalarToJson.ReadBits(ref reader, field.Kind));
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, ref WireReader reader, FieldShape field)
    {
        var keepsDefault = field.HasPresence || field.IsList;
        if (field.Kind == WireKind.Delimited)
        {
            var text = reader.ReadDelimited();
            if (!text.IsEmpty || keepsDefault)
            {
                WriteName(writer, field);
                ScalarToJson.Write(writer, field, text);
            }
        }
        else if (ScalarToJson.ReadBits(ref reader, field.Kind) is var bits && (bits != 0 || keepsDefault))
        {
            WriteName(writer, field);
            ScalarToJson.Write(writer, field, bits);
        }
    }
}

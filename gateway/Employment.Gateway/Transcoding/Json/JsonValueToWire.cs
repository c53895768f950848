using System.Text.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>Writes one JSON value that is no object and no list to the wire. Returns null, or what is wrong with it.</summary>
internal sealed class JsonValueToWire(WireBuffer output)
{
    /// <summary>Writes the value the reader stands on, without its tag.</summary>
    public string? Write(ref Utf8JsonReader reader, FieldShape field) => field.Type switch
    {
        FieldType.String => reader.TokenType == JsonTokenType.String ? Text(ref reader) : "must be a string",
        FieldType.Bool => Bool(ref reader),
        FieldType.Enum => Enum(ref reader, field.Enum!),
        FieldType.Bytes => reader.TokenType == JsonTokenType.String ? Unescaped(ref reader, field) : "must be a base64 string",
        FieldType.Message => reader.TokenType == JsonTokenType.String ? Unescaped(ref reader, field) : "must be a string",
        _ => Number(ref reader, field),
    };

    private string? Text(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return ScalarText.Raw(output, reader.ValueSpan);
        }

        var start = output.BeginDelimited();
        var target = output.GetSpan(reader.ValueSpan.Length);
        if (!JsonText.TryUnescape(in reader, target, out var length))
        {
            return JsonText.LoneSurrogate;
        }

        output.Advance(length);
        output.EndDelimited(start);
        return null;
    }

    private string? Bool(ref Utf8JsonReader reader)
    {
        output.WriteVarint(reader.TokenType == JsonTokenType.True ? 1UL : 0UL);
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False ? null : "must be true or false";
    }

    private string? Number(ref Utf8JsonReader reader, FieldShape field) => reader.TokenType switch
    {
        JsonTokenType.Number => ScalarText.Write(output, field, reader.ValueSpan),
        JsonTokenType.String => Unescaped(ref reader, field),
        _ => "must be a number",
    };

    private string? Enum(ref Utf8JsonReader reader, EnumShape shape)
    {
        Span<byte> scratch = stackalloc byte[JsonText.LongestName];
        return reader.TokenType switch
        {
            JsonTokenType.Number => ScalarText.EnumNumber(output, shape, reader.ValueSpan),
            JsonTokenType.String => ScalarText.EnumName(output, shape, JsonText.Name(in reader, scratch)),
            _ => shape.Refusal,
        };
    }

    private string? Unescaped(ref Utf8JsonReader reader, FieldShape field)
    {
        if (!reader.ValueIsEscaped)
        {
            return ScalarText.Write(output, field, reader.ValueSpan);
        }

        var copy = new byte[reader.ValueSpan.Length];
        return JsonText.TryUnescape(in reader, copy, out var length)
            ? ScalarText.Write(output, field, copy.AsSpan(0, length))
            : JsonText.LoneSurrogate;
    }
}

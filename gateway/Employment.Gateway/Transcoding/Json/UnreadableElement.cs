using System.Text;
using System.Text.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>Writes an element of a list that could not be read: its single strings, by which its owner knows it, and what is wrong.</summary>
internal static class UnreadableElement
{
    // The fields of every message that stands in a field with the option `unreadable`.
    private const int FieldNumber = 1;
    private const int DescriptionNumber = 2;

    /// <param name="output">Takes the message, without its tag.</param>
    /// <param name="reader">Stands on the element's first token.</param>
    /// <param name="shape">The element's shape.</param>
    /// <param name="faults">What is wrong.</param>
    /// <param name="prefix">Characters of a fault's path that lead to the element.</param>
    public static void Write(WireBuffer output, ref Utf8JsonReader reader, MessageShape shape, Violation[] faults, int prefix)
    {
        var start = output.BeginDelimited();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            CopyStrings(output, ref reader, shape);
        }

        foreach (var (field, description) in faults)
        {
            output.WriteTag(shape.Unreadable!.Number, WireKind.Delimited);
            var fault = output.BeginDelimited();
            Write(output, FieldNumber, field.Length > prefix ? field[prefix..] : "");
            Write(output, DescriptionNumber, description);
            output.EndDelimited(fault);
        }

        output.EndDelimited(start);
    }

    private static void CopyStrings(WireBuffer output, ref Utf8JsonReader reader, MessageShape shape)
    {
        var values = new JsonValueToWire(output);
        Span<byte> scratch = stackalloc byte[JsonText.LongestName];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isField = shape.TryFind(JsonText.Name(in reader, scratch), out var field);
            reader.Read();
            if (isField && field is { Type: FieldType.String, IsList: false } && reader.TokenType == JsonTokenType.String)
            {
                Copy(output, values, ref reader, field);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static void Copy(WireBuffer output, JsonValueToWire values, ref Utf8JsonReader reader, FieldShape field)
    {
        var start = output.Length;
        output.WriteTag(field.Number, field.Kind);
        if (values.Write(ref reader, field) is not null)
        {
            output.Rewind(start);
        }
    }

    private static void Write(WireBuffer output, int number, string text)
    {
        output.WriteTag(number, WireKind.Delimited);
        output.WriteDelimited(Encoding.UTF8.GetBytes(text));
    }
}

using System.Text.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>
/// Turns a JSON document into the protobuf bytes of a message by the proto3 JSON mapping, straight from one to the other.
/// Whatever the mapping does not allow becomes a violation that names the field; the bytes are then worthless.
/// </summary>
internal sealed class JsonToWire(WireBuffer output, ViolationList violations)
{
    /// <summary>Objects and lists may nest this deep.</summary>
    public const int MaxDepth = 32;

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = MaxDepth };
    private readonly JsonFieldReader fields = new(output, violations);

    /// <summary>Reads a document that is the message; <paramref name="taken"/> marks fields given elsewhere, in the path.</summary>
    public void ReadMessage(ReadOnlySpan<byte> json, MessageShape shape, scoped ReadOnlySpan<ulong> taken)
    {
        var reader = new Utf8JsonReader(json, Strict);
        try
        {
            reader.Read();
            fields.ReadDocument(ref reader, shape, taken);
            reader.Read();
        }
        catch (JsonException broken)
        {
            violations.Add(fields.Place, JsonSyntax.Describe(broken));
        }
    }

    /// <summary>Reads a document that is one field of the message.</summary>
    public void ReadField(ReadOnlySpan<byte> json, FieldShape field)
    {
        var reader = new Utf8JsonReader(json, Strict);
        try
        {
            reader.Read();
            fields.ReadDocument(ref reader, field);
            reader.Read();
        }
        catch (JsonException broken)
        {
            violations.Add(fields.Place, JsonSyntax.Describe(broken));
        }
    }
}

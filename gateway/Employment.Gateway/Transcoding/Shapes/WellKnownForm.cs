using System.Text;
using System.Text.Json;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;

namespace Employment.Gateway.Transcoding.Shapes;

/// <summary>
/// The JSON form of a message whose JSON is a string: timestamps, durations and field masks. They are rare, so that the
/// library's own parser and formatter do the work. Other well-known types are refused when the gateway starts.
/// </summary>
internal sealed class WellKnownForm
{
    private static readonly HashSet<string> Supported =
        [Timestamp.Descriptor.FullName, Duration.Descriptor.FullName, FieldMask.Descriptor.FullName];

    private readonly MessageDescriptor descriptor;

    private WellKnownForm(MessageDescriptor descriptor) => this.descriptor = descriptor;

    /// <summary>The form of a message; null when it has none of its own.</summary>
    /// <exception cref="NotSupportedException">A well-known type without a form here, such as Any or Struct.</exception>
    public static WellKnownForm? Of(MessageDescriptor descriptor)
    {
        if (Supported.Contains(descriptor.FullName))
        {
            return new WellKnownForm(descriptor);
        }

        return descriptor.File.Package != "google.protobuf" || descriptor.FullName == Empty.Descriptor.FullName
            ? null
            : throw new NotSupportedException($"{descriptor.FullName} has no JSON form in this gateway; use a message of its own.");
    }

    /// <summary>The message's bytes; null when the text is not of the form.</summary>
    public byte[]? TryRead(ReadOnlySpan<byte> text)
    {
        try
        {
            var json = '"' + JsonEncodedText.Encode(text).ToString() + '"';
            return JsonParser.Default.Parse(json, descriptor).ToByteArray();
        }
        catch (InvalidProtocolBufferException)
        {
            return null;
        }
    }

    /// <summary>Writes the message's bytes as JSON.</summary>
    public void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> message)
    {
        var json = JsonFormatter.Default.Format(descriptor.Parser.ParseFrom(message));
        writer.WriteRawValue(Encoding.UTF8.GetBytes(json), skipInputValidation: true);
    }
}

using System.Text;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;
using File = Employment.Contracts.Common.V1.File;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>An answer whose only field is an employment.common.v1.File: it goes out as the file.</summary>
internal static class FileAnswer
{
    public static bool Is(MessageShape response) => response.Fields is [{ IsList: false, Message: { } only }] && only.Descriptor.FullName == File.Descriptor.FullName;

    /// <summary>Sets type and name of the file; returns its content, a part of the answer's bytes.</summary>
    public static ReadOnlyMemory<byte> Begin(HttpResponse response, ReadOnlyMemory<byte> answer)
    {
        var file = Field(answer, 1);
        response.ContentType = Text(file, File.ContentTypeFieldNumber);
        if (Text(file, File.NameFieldNumber) is { Length: > 0 } name)
        {
            response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        }

        return Field(file, File.ContentFieldNumber);
    }

    private static string Text(ReadOnlyMemory<byte> message, int number) => Encoding.UTF8.GetString(Field(message, number).Span);

    /// <summary>The last delimited field of a number; empty when there is none.</summary>
    private static ReadOnlyMemory<byte> Field(ReadOnlyMemory<byte> message, int number)
    {
        var found = ReadOnlyMemory<byte>.Empty;
        var reader = new WireReader(message.Span);
        while (!reader.AtEnd)
        {
            reader.ReadTag(out var tag, out var kind);
            if (tag != number || kind != WireKind.Delimited)
            {
                reader.Skip(kind);
                continue;
            }

            var value = reader.ReadDelimited();
            found = message.Slice(message.Length - reader.Left - value.Length, value.Length);
        }

        return found;
    }
}

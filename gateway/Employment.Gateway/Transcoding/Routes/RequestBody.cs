using System.Buffers;
using Employment.Gateway.Transcoding.Wire;
using Microsoft.Net.Http.Headers;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Reads the body of a request, which must be JSON, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>Whether the content type and encoding are those of plain JSON.</summary>
    public static bool IsJson(HttpRequest request) =>
        request.Headers.ContentEncoding.Count == 0
        && (request.ContentType == "application/json" || IsJson(request.ContentType));

    /// <summary>Reads the whole body into <paramref name="target"/>; false when it is larger than the limit, in bytes.</summary>
    public static async ValueTask<bool> TryReadAsync(HttpRequest request, WireBuffer target, long limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
        {
            return false;
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (target.Length + read.Buffer.Length > limit)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return false;
            }

            Append(target, read.Buffer);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return true;
            }
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static void Append(WireBuffer target, in ReadOnlySequence<byte> bytes)
    {
        foreach (var segment in bytes)
        {
            target.WriteRaw(segment.Span);
        }
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Employment.Gateway.Pages;

/// <summary>Content that is the same for everybody as long as the process runs. It is made at the first request, and browsers keep it by its tag.</summary>
/// <param name="contentType">MIME type.</param>
/// <param name="make">Makes the content.</param>
internal sealed class KeptContent(string contentType, Func<byte[]> make)
{
    private readonly Lazy<(byte[] Content, EntityTagHeaderValue Tag)> kept = new(() => Tagged(make()));

    /// <summary>Answers the request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        var (content, tag) = kept.Value;
        var response = context.Response;
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "public, no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = contentType;
        response.ContentLength = content.Length;
        return response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    private static (byte[] Content, EntityTagHeaderValue Tag) Tagged(byte[] content) =>
        (content, new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, 18))}\""));
}

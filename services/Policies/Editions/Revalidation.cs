using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Employment.Platform.Clock;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Employment.Policies.Editions;

/// <summary>
/// Gives answers that anybody may keep an entity tag, and answers nothing to who has them already. A tag follows from what the edition
/// holds, the program, the question and, where the question leaves the day open, the business date: the same on every replica.
/// </summary>
/// <param name="content">Everything the edition can show; read once, when the first such question comes.</param>
/// <param name="clock">The business date.</param>
internal sealed class Revalidation(IEnumerable<IMessage> content, BusinessClock clock)
{
    /// <summary>Header that tells the gateway that the empty answer means "not modified".</summary>
    public const string NotModified = "x-employment-not-modified";

    // Kept, but never shown without asking: law that is published counts from the next call on.
    private const string Policy = "public, no-cache";

    // A field of this name that is empty stands for the business date.
    private const string DayField = "on";

    private readonly Lazy<byte[]> edition = new(() => Hash(content));

    /// <summary>Answers, or says that nothing has changed since the caller's tag.</summary>
    public Task<TResponse> AnswerAsync<TRequest, TResponse>(TRequest request, ServerCallContext context, Func<TRequest, TResponse> handle)
        where TRequest : IMessage
        where TResponse : new()
    {
        var http = context.GetHttpContext();
        var tag = TagOf(context.Method, request);
        var known = IsKnown(http.Request.Headers.IfNoneMatch, tag);
        var answer = known ? new TResponse() : handle(request);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = Policy;
        if (known)
        {
            http.Response.Headers[NotModified] = "1";
        }

        return Task.FromResult(answer);
    }

    private static bool IsKnown(StringValues given, string tag) => EntityTagHeaderValue.TryParseList(given.OfType<string>().ToArray(), out var tags)
        && tags.Any(known => known.Tag == "*" || known.Tag == tag);

    private static byte[] Hash(IEnumerable<IMessage> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // Another build may word the same law otherwise.
        hash.AppendData(typeof(Revalidation).Module.ModuleVersionId.ToByteArray());
        foreach (var message in content)
        {
            hash.AppendData(message.ToByteArray());
        }

        return hash.GetHashAndReset();
    }

    private string TagOf(string method, IMessage request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(edition.Value);
        hash.AppendData(Encoding.UTF8.GetBytes(method));
        hash.AppendData(request.ToByteArray());
        if (request.Descriptor.FindFieldByName(DayField)?.Accessor.GetValue(request) is "")
        {
            hash.AppendData(BitConverter.GetBytes(clock.Today.DayNumber));
        }

        return $"\"{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, 18))}\"";
    }
}

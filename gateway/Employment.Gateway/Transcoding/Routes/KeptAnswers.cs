using Grpc.Core;
using Microsoft.Net.Http.Headers;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Entity tags of answers that a client may keep. The service makes and compares them; here they only pass between HTTP and gRPC.</summary>
internal static class KeptAnswers
{
    private const string NotModified = "x-employment-not-modified";

    /// <summary>Tells the service what the client has.</summary>
    public static Metadata? AddCondition(Metadata? metadata, HttpRequest request)
    {
        if (request.Headers.IfNoneMatch.Count > 0)
        {
            (metadata ??= []).Add("if-none-match", request.Headers.IfNoneMatch.ToString());
        }

        return metadata;
    }

    /// <summary>Tells the client what the service said of keeping the answer; true when there is no more to say, as it has the answer.</summary>
    public static bool Apply(HttpResponse response, Metadata headers)
    {
        foreach (var entry in headers)
        {
            // Metadata comes with lower-case names.
            if (entry.Key is "etag" or "cache-control")
            {
                response.Headers[entry.Key == "etag" ? HeaderNames.ETag : HeaderNames.CacheControl] = entry.Value;
            }
        }

        if (headers.GetValue(NotModified) is null)
        {
            return false;
        }

        response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}

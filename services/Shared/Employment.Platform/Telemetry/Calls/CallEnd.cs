using System.Globalization;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Employment.Platform.Telemetry.Calls;

/// <summary>How a call ended, read from what was sent.</summary>
internal static class CallEnd
{
    /// <summary>The status of a gRPC call: of its trailers, or of its headers where there was no answer.</summary>
    public static StatusCode StatusOf(HttpContext context)
    {
        var text = context.Features.Get<IHttpResponseTrailersFeature>()?.Trailers?.GrpcStatus ?? default;
        if (text.Count == 0)
        {
            text = context.Response.Headers.GrpcStatus;
        }

        return text.Count == 0 ? WithoutStatus(context)
            : int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Enum.IsDefined((StatusCode)code) ? (StatusCode)code
            : StatusCode.Unknown;
    }

    /// <summary>
    /// Whether the fault is ours. Not so where a caller can bring it about as often as he likes: bad input, a short deadline, an unknown RPC.
    /// </summary>
    public static bool IsFault(StatusCode status) =>
        status is StatusCode.Internal or StatusCode.Unknown or StatusCode.Unavailable or StatusCode.DataLoss;

    /// <summary>What is called in an HTTP call, without anything the caller wrote: "GET /v1/measures/{measure}".</summary>
    public static string NameOf(HttpContext context) => RouteOf(context) is { } route
        ? $"{context.Request.Method} {route}"
        : "an address that is none";

    /// <summary>The template of the route; null when there was none.</summary>
    public static string? RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    /// <summary>Whether nobody waits for the answer any more.</summary>
    public static bool IsAborted(HttpContext context) => context.RequestAborted.IsCancellationRequested;

    // Refused as no gRPC at all, or the caller went away.
    private static StatusCode WithoutStatus(HttpContext context) =>
        IsAborted(context) ? StatusCode.Cancelled
        : context.Response.StatusCode is >= StatusCodes.Status400BadRequest and < StatusCodes.Status500InternalServerError ? StatusCode.InvalidArgument
        : StatusCode.Unknown;
}

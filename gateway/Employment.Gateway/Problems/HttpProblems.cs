using Grpc.Core;

namespace Employment.Gateway.Problems;

/// <summary>What is said when the web server itself, or the proxy, ended a request with a bare status.</summary>
internal static class HttpProblems
{
    /// <summary>The problem of a status.</summary>
    public static Problem Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, StatusCode.NotFound, "There is nothing at this address. GET / lists what there is."),
        StatusCodes.Status405MethodNotAllowed => new(
            status, StatusCode.Unimplemented, "This address does not take this HTTP method; the Allow header names those it takes."),
        StatusCodes.Status408RequestTimeout => new(status, StatusCode.DeadlineExceeded, "The request came too slowly. Send it again."),
        StatusCodes.Status413PayloadTooLarge => new(status, StatusCode.ResourceExhausted, "The request is larger than is accepted. Send less."),
        StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable => Away,
        StatusCodes.Status504GatewayTimeout => new(status, StatusCode.DeadlineExceeded, "The service did not answer in time. Try again."),
        >= StatusCodes.Status500InternalServerError => Failed,
        _ => new(status, StatusCode.InvalidArgument, "The request is not valid HTTP for this address. Correct it and send it again."),
    };

    /// <summary>A gRPC call that nobody here serves.</summary>
    public static Problem UnknownRpc { get; } = Problem.Of(
        StatusCode.Unimplemented, "No service here has this call. Compare its name with the published protos.");

    /// <summary>A service that does not answer.</summary>
    public static Problem Away { get; } = Problem.Of(
        StatusCode.Unavailable, "The service that answers this call cannot be reached at the moment. Nothing was changed; try again in a few seconds.")
        with { RetryAfterSeconds = 2 };

    /// <summary>A fault of ours.</summary>
    public static Problem Failed { get; } = Problem.Of(
        StatusCode.Internal, "The call failed by a fault on our side. Try again; if it fails again, report the traceId.");
}

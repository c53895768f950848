using Employment.Gateway.Limits;
using Employment.Gateway.Problems;
using Yarp.ReverseProxy.Forwarder;

namespace Employment.Gateway.Proxying;

/// <summary>
/// Around the proxying of a gRPC call: refuses what is no gRPC, holds messages to their limit, goes to another replica when
/// the first could not be reached, and answers a failure as a gRPC status.
/// </summary>
internal sealed class GrpcProxyGate(RequestDelegate next, GatewayOptions options)
{
    private static readonly Problem NotGrpc = new(
        StatusCodes.Status415UnsupportedMediaType,
        Grpc.Core.StatusCode.InvalidArgument,
        "This address takes gRPC calls (HTTP/2, content type application/grpc). The REST calls are listed at GET /.");

    /// <summary>Handles a call.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!ProblemResponse.IsGrpc(context))
        {
            await ProblemResponse.WriteAsync(context, NotGrpc);
            return;
        }

        var limit = options.LimitOf(context.Request.Path.Value!.TrimStart('/'));
        var body = new GrpcMessageGuard(context.Request.Body, limit);
        context.Request.Body = body;
        await next(context);
        if (FailedUnread(context, body))
        {
            await TryAnotherAsync(context);
        }

        await AnswerFailureAsync(context, body, limit);
    }

    private static bool FailedUnread(HttpContext context, GrpcMessageGuard body) =>
        !body.WasRead && !context.Response.HasStarted && context.GetForwarderErrorFeature()?.Error == ForwarderError.Request;

    private async Task TryAnotherAsync(HttpContext context)
    {
        var proxied = context.GetReverseProxyFeature();
        var others = proxied.AllDestinations.Where(place => place != proxied.ProxiedDestination).ToList();
        if (others.Count > 0)
        {
            proxied.AvailableDestinations = others;
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.Clear();
            await next(context);
        }
    }

    private static async Task AnswerFailureAsync(HttpContext context, GrpcMessageGuard body, long limit)
    {
        var isFailure = context.GetForwarderErrorFeature() is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError;
        if (!isFailure || context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        var problem = body.IsExceeded ? Problem.TooLarge(limit) : HttpProblems.Of(context.Response.StatusCode);
        context.Response.Clear();
        await ProblemResponse.WriteAsync(context, problem);
    }
}

using Employment.Gateway.Limits;
using Employment.Gateway.Problems;
using Employment.Platform.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Yarp.ReverseProxy.Forwarder;

namespace Employment.Gateway.Proxying;

/// <summary>
/// Around the proxying of a gRPC call: refuses what is no gRPC, holds messages to their limit and pace, goes to another replica when
/// the first could not be reached, and answers a failure as a gRPC status.
/// </summary>
internal sealed class GrpcProxyGate(RequestDelegate next, GatewayOptions options, ConnectionLimits connections, UnaryRequests unary, Handover handover)
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

        var call = context.Request.Path.Value!.TrimStart('/');
        var pace = new BodyPace(connections);
        var body = new GrpcMessageGuard(context.Request.Body, options.LimitOf(call), pace);
        context.Request.Body = body;
        if (!unary.Has(call) || await TryGatherAsync(context, body))
        {
            await ProxyAsync(context, body);
        }

        await AnswerFailureAsync(context, body, pace);
        if (context.Response.HasStarted)
        {
            await handover.CompleteAsync(context);
        }
    }

    /// <summary>False when the body is refused: too large, too slow, or broken off.</summary>
    private static async Task<bool> TryGatherAsync(HttpContext context, GrpcMessageGuard body)
    {
        // Its rule would end the connection, with other calls on it; the guard ends this call.
        context.Features.GetRequiredFeature<IHttpMinRequestBodyDataRateFeature>().MinDataRate = null;
        try
        {
            await body.GatherAsync(context.RequestAborted);

            // The proxy would set it, cannot once the body is read, and says so in a line a call.
            context.Features.Set<IHttpMaxRequestBodySizeFeature>(null);
            return true;
        }
        catch (Exception refused) when (refused is IOException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task ProxyAsync(HttpContext context, GrpcMessageGuard body)
    {
        await next(context);
        if (FailedUnread(context, body))
        {
            await TryAnotherAsync(context);
        }
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

    private async Task AnswerFailureAsync(HttpContext context, GrpcMessageGuard body, BodyPace pace)
    {
        var isFailure = body.IsExceeded
            || pace.IsMissed
            || context.GetForwarderErrorFeature() is not null
            || context.Response.StatusCode >= StatusCodes.Status500InternalServerError;
        if (!isFailure || context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        var problem = body.IsExceeded ? Problem.TooLarge(options.LimitOf(context.Request.Path.Value!.TrimStart('/')))
            : HttpProblems.Of(pace.IsMissed ? StatusCodes.Status408RequestTimeout : context.Response.StatusCode);
        context.Response.Clear();
        await ProblemResponse.WriteAsync(context, problem);
    }
}

using Employment.Gateway.Backends;
using Employment.Gateway.Identity;
using Employment.Gateway.Limits;
using Grpc.Core;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>How the calls of one service are sent to it.</summary>
/// <param name="Caller">Sends.</param>
/// <param name="ClusterId">The places that serve it.</param>
/// <param name="Tokens">Tells the service who calls.</param>
/// <param name="Timeout">How long it may take to answer.</param>
/// <param name="Time">Real time.</param>
/// <param name="Handover">Sends what it answered.</param>
internal sealed record RestBackend(
    RpcCaller Caller, string ClusterId, CallerTokens Tokens, TimeSpan Timeout, TimeProvider Time, Handover Handover)
{
    /// <summary>The options of one call. The trace goes along by itself, with the HTTP request.</summary>
    public CallOptions Options(HttpContext context, RestCall call) => new(
        headers: call.IsGet ? KeptAnswers.AddCondition(Tokens.MetadataFor(context, ClusterId), context.Request) : Tokens.MetadataFor(context, ClusterId),
        deadline: Time.GetUtcNow().UtcDateTime + Timeout,
        cancellationToken: context.RequestAborted);
}

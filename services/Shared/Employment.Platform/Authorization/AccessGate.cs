using System.Collections.Immutable;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Employment.Platform.Authorization;

/// <summary>Reads the caller's token and checks the permission the called RPC asks for.</summary>
/// <param name="catalog">The rules.</param>
/// <param name="tokens">Verifies tokens.</param>
/// <param name="logger">Refused tokens are logged with their reason, which the caller is not told.</param>
internal sealed partial class AccessGate(RpcCatalog catalog, InternalTokens tokens, ILogger<AccessGate> logger)
{
    public void Admit(ServerCallContext context)
    {
        var method = catalog.Find(context.Method);
        var caller = Identify(context);
        LogCall(context.Method, caller.Subject);
        if (!caller.Holds(method.Permission))
        {
            throw MissingPermission(method.Permission).ToException();
        }

        if (method.ChecksRegion && caller.Region.Length == 0 && !(method.AdmitsOwnProfile && !caller.Profiles.IsEmpty))
        {
            throw NoRegion.ToException();
        }

        context.SetCaller(caller);
    }

    private static Refusal NoRegion { get; } = new(
        StatusCode.PermissionDenied, "NO_REGION", "This call touches the cases of a region, and your account answers for none. Ask your supervisor to assign one.");

    private static Refusal BadToken { get; } = new(
        StatusCode.Unauthenticated, "INVALID_CALLER", "Who is calling could not be established. Sign in again and repeat the call.");

    private static Refusal MissingPermission(string permission) => new(
        StatusCode.PermissionDenied, "MISSING_PERMISSION", $"This call needs the permission '{permission}', which you do not hold. Sign in as somebody who does.")
    {
        Metadata = ImmutableDictionary<string, string>.Empty.Add("permission", permission),
    };

    private CallerIdentity Identify(ServerCallContext context)
    {
        // Straight from the headers: copying them all into gRPC metadata costs every anonymous call.
        var header = context.GetHttpContext().Request.Headers[InternalTokens.MetadataKey];
        if (header.Count == 0)
        {
            return CallerIdentity.Anonymous;
        }

        if (tokens.TryVerify(header.ToString(), out var caller, out var reason))
        {
            return caller;
        }

        LogBadToken(context.Method, reason);
        throw BadToken.ToException();
    }

    [LoggerMessage(LogLevel.Debug, "{Method} called by {Subject}")]
    private partial void LogCall(string method, string subject);

    [LoggerMessage(LogLevel.Warning, "{Method} came with a token that cannot be trusted: {Reason}")]
    private partial void LogBadToken(string method, string reason);
}

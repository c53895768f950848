using Employment.Gateway.Problems;
using Grpc.Core;

namespace Employment.Gateway.Identity;

/// <summary>Why somebody is not let in.</summary>
internal static class SignInProblems
{
    /// <summary>A token that opens no session.</summary>
    public static Problem UnknownToken { get; } = Refused(
        StatusCode.Unauthenticated,
        "UNKNOWN_TOKEN",
        "The access token is not known, has expired or was revoked. Get a new one (RefreshSession or SignIn), or leave the Authorization header out for public calls.");

    /// <summary>A cookie that opens no session.</summary>
    public static Problem SessionEnded { get; } = Refused(
        StatusCode.Unauthenticated, "SESSION_ENDED", "Your session has ended. Sign in again and repeat what you did.");

    /// <summary>A browser's call without the session's token.</summary>
    public static Problem CsrfToken { get; } = Refused(
        StatusCode.PermissionDenied,
        "CSRF_TOKEN",
        $"This call changes something and lacks the session's token. Send the csrfToken of GET /v1/session as {CrossSite.CsrfHeader}.");

    /// <summary>A page of another site.</summary>
    public static Problem ForeignOrigin { get; } = Refused(
        StatusCode.PermissionDenied, "FOREIGN_ORIGIN", "A page of another site sent this call, which only our own pages may do. Open our page and do it there.");

    /// <summary>Nobody can say who calls.</summary>
    public static Problem Away { get; } = Refused(
        StatusCode.Unavailable,
        "SIGN_IN_AWAY",
        "Who is calling cannot be established at the moment. Nothing was changed; try again in a few seconds. Public calls are answered without signing in.") with { RetryAfterSeconds = 2 };

    /// <summary>Too many different tokens from one place.</summary>
    public static Problem TooManyTokens { get; } = Refused(
        StatusCode.ResourceExhausted, "TOO_MANY_TOKENS", "Too many different tokens come from your network. Wait a second and send calls more slowly.") with { RetryAfterSeconds = 1 };

    /// <summary>A refusal with a constant for programs.</summary>
    public static Problem Refused(StatusCode code, string reason, string detail) => Problem.Of(code, detail) with { Reason = reason };
}

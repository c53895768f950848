using Employment.Gateway.Limits;
using Employment.Gateway.Problems;
using Employment.Gateway.Transcoding.Routes;
using Grpc.Core;

namespace Employment.Gateway.Identity.Sessions;

/// <summary>Establishes who calls by an access token or a browser's cookie.</summary>
internal sealed partial class SessionSignIn(AccountsDirectory accounts, LookupRate rate, ILogger<SessionSignIn> logger)
{
    /// <summary>Signs in; returns null, or why the call is refused. A call without token and cookie is nobody's.</summary>
    public ValueTask<Problem?> SignInAsync(HttpContext context, Credentials given) =>
        given.HasAuthorization ? ByTokenAsync(context, given.Token)
        : given.Cookie is { } cookie ? ByCookieAsync(context, cookie)
        : ValueTask.FromResult<Problem?>(null);

    private async ValueTask<Problem?> ByTokenAsync(HttpContext context, string token)
    {
        var (session, problem) = await FindAsync(context, token);
        if (session is not { InCookie: false })
        {
            return problem ?? SignInProblems.UnknownToken;
        }

        context.Features.Set(session.Caller);
        return null;
    }

    /// <summary>
    /// A call that is open to all goes on without the session that its cookie no longer opens: the browser sends it unasked. Where nobody can say
    /// whether it opens one, only what is answered alike to everyone goes on.
    /// </summary>
    private async ValueTask<Problem?> ByCookieAsync(HttpContext context, string cookie)
    {
        var call = context.GetEndpoint()?.Metadata.GetMetadata<RestCall>();
        var (session, problem) = await FindAsync(context, cookie);
        if (session is { InCookie: true } && CrossSite.MayChange(context.Request) && !CrossSite.HasToken(context.Request, session.CsrfToken))
        {
            return SignInProblems.CsrfToken;
        }

        // Who signs out leaves nothing in a browser that others use, also where nobody can be asked to end the session.
        if (call is { IsSignOut: true } || (problem is null && session is not { InCookie: true }))
        {
            SessionCookie.End(context);
        }

        if (session is not { InCookie: true })
        {
            return call is { IsPublic: true } && (problem is null || !call.DiffersByCaller) ? null : problem ?? SignInProblems.SessionEnded;
        }

        context.Features.Set(session.Caller);
        return null;
    }

    private async ValueTask<(SignedIn? Session, Problem? Problem)> FindAsync(HttpContext context, string token)
    {
        if (accounts.TryGetSession(token, out var known))
        {
            return (known, null);
        }

        if (!rate.Admits(context))
        {
            return (null, SignInProblems.TooManyTokens);
        }

        try
        {
            return (await accounts.FindSessionAsync(token, context.RequestAborted), null);
        }
        catch (RpcException error)
        {
            LogAway(error.StatusCode);
            return (null, SignInProblems.Away);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Accounts could not say whose a token is: {Code}.")]
    private partial void LogAway(StatusCode code);
}

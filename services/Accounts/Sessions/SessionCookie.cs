using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Accounts.Sessions;

/// <summary>How a cookie's token leaves: in a header for the gateway, which makes a cookie of it, never in an answer that a page can read.</summary>
internal static class SessionCookie
{
    /// <summary>Header that carries the token. Signing out carries none: the gateway ends the cookie whatever is answered.</summary>
    public const string Header = "x-employment-set-session";

    /// <param name="context">The call.</param>
    /// <param name="token">The session's token.</param>
    /// <param name="device">The token by which the browser is known again; it opens nothing.</param>
    public static Task SetAsync(ServerCallContext context, string token, string device) =>
        context.WriteResponseHeadersAsync(new Metadata { { Header, token }, { ClientPlace.SetDeviceKey, device } });
}

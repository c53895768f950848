using Grpc.Core;

namespace Employment.Accounts.Sessions;

/// <summary>How a cookie's token leaves: in a header for the gateway, which makes a cookie of it, never in an answer that a page can read.</summary>
internal static class SessionCookie
{
    /// <summary>Header that carries the token; empty: the cookie is to be deleted.</summary>
    public const string Header = "x-employment-set-session";

    public static Task SetAsync(ServerCallContext context, string token) => context.WriteResponseHeadersAsync(new Metadata { { Header, token } });

    public static Task DeleteAsync(ServerCallContext context) => SetAsync(context, "");
}

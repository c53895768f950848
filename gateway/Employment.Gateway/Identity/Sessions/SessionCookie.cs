using Grpc.Core;

namespace Employment.Gateway.Identity.Sessions;

/// <summary>
/// The cookie in which a browser carries its session: no script can read it, no other site can send it, and it ends with the browser. Over TLS its
/// name is one that browsers take from this host alone.
/// </summary>
internal static class SessionCookie
{
    /// <summary>Its name on plain HTTP, as on one's own machine.</summary>
    public const string PlainName = "employment-session";

    /// <summary>Its name over TLS.</summary>
    public const string SecureName = "__Host-" + PlainName;

    /// <summary>Metadata in which Accounts says what the cookie is to hold. It goes no further than here.</summary>
    public const string MetadataKey = "x-employment-set-session";

    /// <summary>The token in the request's cookie; null without one.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies.TryGetValue(NameFor(request), out var token) && token.Length > 0 ? token : null;

    /// <summary>Sets the cookie where the answer of a service says so. Signing out ends it before the service is asked.</summary>
    public static void Apply(HttpContext context, Metadata headers)
    {
        if (headers.GetValue(MetadataKey) is { Length: > 0 } token)
        {
            context.Response.Cookies.Append(NameFor(context.Request), token, Options(context.Request));
        }
    }

    /// <summary>Makes the browser forget its cookie.</summary>
    public static void End(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context.Request));

    private static string NameFor(HttpRequest request) => request.IsHttps ? SecureName : PlainName;

    private static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        Secure = request.IsHttps,
    };
}

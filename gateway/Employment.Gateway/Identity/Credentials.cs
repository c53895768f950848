using Employment.Gateway.Identity.Sessions;

namespace Employment.Gateway.Identity;

/// <summary>By what a request says who sends it.</summary>
/// <param name="Authorization">The header; "" without one.</param>
/// <param name="Cookie">The session in its cookie; null without one, and where cookies do not count.</param>
/// <param name="Device">What the device cookie holds; null as above.</param>
internal readonly record struct Credentials(string Authorization, string? Cookie, string? Device)
{
    private const string Scheme = "Bearer ";

    /// <summary>Whether the request has the header, in whatever form.</summary>
    public bool HasAuthorization => Authorization.Length > 0;

    /// <summary>The token of the header; "" for a header of another kind.</summary>
    public string Token => Authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? Authorization[Scheme.Length..].Trim() : "";

    /// <summary>Takes them out of the request, so that they go no further.</summary>
    public static Credentials Take(HttpContext context)
    {
        var headers = context.Request.Headers;
        var taken = TakesCookies(context)
            ? new Credentials(headers.Authorization.ToString(), SessionCookie.Read(context.Request), DeviceCookie.Read(context.Request))
            : new Credentials(headers.Authorization.ToString(), null, null);
        headers.Remove("Authorization");
        headers.Remove("Cookie");
        return taken;
    }

    /// <summary>Cookies are for browsers and their REST calls, on the address of pages; the addresses for programs have HTTP/2 or certificates.</summary>
    private static bool TakesCookies(HttpContext context) =>
        context.Request.Headers.Cookie.Count > 0 && !HttpProtocol.IsHttp2(context.Request.Protocol);
}

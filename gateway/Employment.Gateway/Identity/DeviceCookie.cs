using System.Buffers;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Gateway.Identity;

/// <summary>
/// The cookie by which a browser that signed in is known again, so that wrong tries of others lock nobody out of it. It opens nothing, outlives
/// the session, and no script or other site gets at it.
/// </summary>
internal static class DeviceCookie
{
    /// <summary>Its name on plain HTTP, as on one's own machine.</summary>
    public const string PlainName = "employment-device";

    /// <summary>Its name over TLS.</summary>
    public const string SecureName = "__Host-" + PlainName;

    /// <summary>How long a browser keeps it after signing in, as long as Accounts knows it.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private const int Longest = 64;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>What the request's cookie holds; null without one, and for what cannot be ours.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies.TryGetValue(NameFor(request), out var token) && token.Length is > 0 and <= Longest && !token.AsSpan().ContainsAnyExcept(Letters) ? token : null;

    /// <summary>Sets the cookie where the answer of a service says so.</summary>
    public static void Apply(HttpContext context, Metadata headers)
    {
        if (headers.GetValue(ClientPlace.SetDeviceKey) is { Length: > 0 } token)
        {
            context.Response.Cookies.Append(NameFor(context.Request), token, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Path = "/",
                Secure = context.Request.IsHttps,
                MaxAge = Lifetime,
            });
        }
    }

    private static string NameFor(HttpRequest request) => request.IsHttps ? SecureName : PlainName;
}

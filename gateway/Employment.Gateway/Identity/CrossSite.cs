using System.Security.Cryptography;
using System.Text;

namespace Employment.Gateway.Identity;

/// <summary>What keeps another site's page from acting in a visitor's name.</summary>
internal static class CrossSite
{
    /// <summary>Header in which our own pages prove that they could read the session.</summary>
    public const string CsrfHeader = "X-CSRF-Token";

    /// <summary>Whether a request may change something.</summary>
    public static bool MayChange(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    /// <summary>
    /// Whether a browser says that another site's page sends the request. Programs say nothing of the kind. What "Sec-Fetch-Site" says counts
    /// first: no page can alter it, and a proxy in front that changes "Host" does not confuse it.
    /// </summary>
    public static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the request carries the session's own token, compared in a time that does not depend on it.</summary>
    public static bool HasToken(HttpRequest request, string expected) => expected.Length > 0 && CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(request.Headers[CsrfHeader].ToString()), Encoding.UTF8.GetBytes(expected));
}

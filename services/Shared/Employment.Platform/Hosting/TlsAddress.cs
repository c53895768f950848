using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Employment.Platform.Hosting;

/// <summary>An address for TLS beside those of <see cref="PlatformOptions"/>, behind the same gates and with the same limits.</summary>
public static class TlsAddress
{
    /// <summary>What such an address looks like.</summary>
    public const string Expected = "https://<address>:<port>, for instance https://127.0.0.1:8443";

    /// <summary>Listens there too: HTTP/1.1 and HTTP/2 on one port. Call it after AddPlatform.</summary>
    /// <param name="builder">The application's builder.</param>
    /// <param name="url">The address.</param>
    /// <param name="useTls">Adds TLS, with the certificate: <c>listen =&gt; listen.UseHttps(…)</c>.</param>
    /// <param name="more">What watches connections behind TLS.</param>
    public static WebApplicationBuilder AddTlsAddress(
        this WebApplicationBuilder builder, Uri url, Action<ListenOptions> useTls, Action<ListenOptions> more)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.WebHost.ConfigureKestrel(kestrel => KestrelSetup.ListenTls(kestrel, url, useTls, more));
        return builder;
    }

    /// <summary>Reads an address; null for a malformed one.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme == Uri.UriSchemeHttps
        && url.PathAndQuery == "/"
        && (IPAddress.TryParse(url.Host.Trim('[', ']'), out _) || url.Host == "localhost")
            ? url
            : null;
}

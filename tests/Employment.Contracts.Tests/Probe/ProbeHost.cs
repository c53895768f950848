using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Employment.Contracts.Tests.Probe;

/// <summary>A web host on two loopback ports, HTTP/2 in clear text and over TLS.</summary>
public sealed class ProbeHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ProbeHost(WebApplication app) => _app = app;

    public Uri Plain => Address(Uri.UriSchemeHttp);

    public Uri Tls => Address(Uri.UriSchemeHttps);

    /// <summary>Takes over an application that listens on one clear-text port and <see cref="ListenTls"/>.</summary>
    public static async Task<ProbeHost> StartAsync(WebApplication app)
    {
        await app.StartAsync();
        return new ProbeHost(app);
    }

    /// <summary>Listens on a free port in clear text.</summary>
    public static void ListenPlain(KestrelServerOptions kestrel)
        => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);

    /// <summary>Listens on a free port over TLS, and takes client certificates of the test's authority.</summary>
    public static void ListenTls(KestrelServerOptions kestrel, ProbeCertificates certificates) => kestrel.Listen(IPAddress.Loopback, 0, listen =>
    {
        listen.Protocols = HttpProtocols.Http2;
        listen.UseHttps(certificates.Server, https =>
        {
            https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
            https.ClientCertificateValidation = (certificate, _, _) => certificates.Trusts(certificate);
        });
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Uri Address(string scheme) => _app.Urls.Select(url => new Uri(url)).Single(url => url.Scheme == scheme);
}

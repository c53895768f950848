using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Logging;

namespace Employment.Contracts.Tests.Probe;

/// <summary>A web host on two loopback ports, HTTP/2 in clear text and over TLS.</summary>
public sealed class ProbeHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ProbeHost(WebApplication app) => _app = app;

    public Uri Plain => Address(Uri.UriSchemeHttp);

    public Uri Tls => Address(Uri.UriSchemeHttps);

    public static async Task<ProbeHost> StartAsync(ProbeCertificates certificates, Action<WebApplicationBuilder> add, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => Listen(kestrel, certificates));
        add(builder);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new ProbeHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Listen(KestrelServerOptions kestrel, ProbeCertificates certificates)
    {
        kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http2;
            listen.UseHttps(certificates.Server, https =>
            {
                https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
                https.ClientCertificateValidation = (certificate, _, _) => certificates.Trusts(certificate);
            });
        });
    }

    private Uri Address(string scheme) => _app.Urls.Select(url => new Uri(url)).Single(url => url.Scheme == scheme);
}

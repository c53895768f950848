using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Employment.Platform.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Employment.Gateway.Identity.Banks;

/// <summary>
/// The address for banks: TLS with gRPC and REST on one port. Any certificate gets through the handshake, and none at all as well; what it is worth
/// is said in the answer to the call.
/// </summary>
internal static class BankAddress
{
    /// <summary>Listens there, where the settings say so. Call it after AddPlatform.</summary>
    /// <exception cref="InvalidSettingException">The settings are not complete.</exception>
    public static void Add(WebApplicationBuilder builder)
    {
        if (BankOptions.Read(builder.Configuration) is { } options)
        {
            builder.Services.AddSingleton(options);
            builder.Services.AddSingleton<BankFiles>();
            builder.AddTlsAddress(options.Url, UseTls, NoteCertificate);
        }
    }

    private static void UseTls(ListenOptions listen)
    {
        var files = listen.ApplicationServices.GetRequiredService<BankFiles>();
        listen.UseHttps(new TlsHandshakeCallbackOptions { OnConnection = _ => ValueTask.FromResult(Tls(files)) });
    }

    private static void NoteCertificate(ListenOptions listen)
    {
        var files = listen.ApplicationServices.GetRequiredService<BankFiles>();
        listen.Use(next => connection =>
        {
            connection.Features.Set(new BankConnection(connection.Features.Get<ITlsConnectionFeature>()?.ClientCertificate, files));
            return next(connection);
        });
    }

    private static SslServerAuthenticationOptions Tls(BankFiles files) => new()
    {
        ServerCertificateContext = files.Own,
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11],
        ClientCertificateRequired = true,
        RemoteCertificateValidationCallback = (_, _, _, _) => true,

        // The handshake looks for the issuer too; without this it would fetch it from wherever the certificate says.
        CertificateChainPolicy = files.Trust.Policy(),
        CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
        AllowRenegotiation = false,
    };
}

using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Employment.Testing;

/// <summary>What a bank's system connects with: its client certificate, and trust in the authority of the test.</summary>
public static class BankChannel
{
    /// <summary>A handler for HttpClient or a gRPC channel.</summary>
    /// <param name="authority">Folder of the authority (deploy/make-bank-authority).</param>
    /// <param name="certificate">Name of the certificate's files, e.g. "bank-B001"; null: none is shown.</param>
    public static SocketsHttpHandler Handler(string authority, string? certificate)
    {
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            EnableMultipleHttp2Connections = true,
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trusting(authority) },
        };
        if (certificate is not null)
        {
            using var pem = X509Certificate2.CreateFromPemFile(Path.Combine(authority, certificate + ".pem"), Path.Combine(authority, certificate + ".key"));
            handler.SslOptions.ClientCertificates = [X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null)];
        }

        return handler;
    }

    private static X509ChainPolicy Trusting(string authority)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(X509CertificateLoader.LoadCertificateFromFile(Path.Combine(authority, "ca.pem")));
        return policy;
    }
}

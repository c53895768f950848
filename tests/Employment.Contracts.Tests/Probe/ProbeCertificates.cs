using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Employment.Contracts.Tests.Probe;

/// <summary>An authority of the test's own, with a certificate for the server and one for a client.</summary>
public sealed class ProbeCertificates : IDisposable
{
    /// <summary>The name in the client's certificate.</summary>
    public const string ClientName = "probe-bank";

    private const string ServerUsage = "1.3.6.1.5.5.7.3.1";
    private const string ClientUsage = "1.3.6.1.5.5.7.3.2";

    public ProbeCertificates()
    {
        Authority = MakeAuthority();
        Server = Issue("localhost", ServerUsage);
        Client = Issue(ClientName, ClientUsage);
    }

    public X509Certificate2 Authority { get; }

    public X509Certificate2 Server { get; }

    public X509Certificate2 Client { get; }

    /// <summary>Whether the authority issued the certificate.</summary>
    public bool Trusts(X509Certificate? certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(Authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return certificate is X509Certificate2 leaf && chain.Build(leaf);
    }

    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
        Authority.Dispose();
    }

    private static X509Certificate2 MakeAuthority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=probe authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        var (from, to) = Validity();
        return request.CreateSelfSigned(from, to);
    }

    private static (DateTimeOffset From, DateTimeOffset To) Validity()
    {
        var now = TimeProvider.System.GetUtcNow();
        return (now.AddHours(-1), now.AddDays(1));
    }

    private X509Certificate2 Issue(string name, string usage)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(Authority, Authority.NotBefore, Authority.NotAfter, RandomNumberGenerator.GetBytes(8));
        return certificate.CopyWithPrivateKey(key);
    }
}

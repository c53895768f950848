using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Employment.Gateway.Tests.Banks;

/// <summary>An authority of a test's own, which issues certificates and revocation lists.</summary>
internal sealed class TestAuthority : IDisposable
{
    public const string ClientUsage = "1.3.6.1.5.5.7.3.2";
    public const string ServerUsage = "1.3.6.1.5.5.7.3.1";
    private const string Name = "CN=Authority of the tests";

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public TestAuthority(TestAuthority? above = null)
    {
        var request = new CertificateRequest(above is null ? Name : "CN=Authority below", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        using var signed = above is null
            ? request.CreateSelfSigned(Now.AddYears(-2), Now.AddYears(2))
            : request.Create(above.Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(above.key), Now.AddYears(-1), Now.AddYears(1), Serial());
        Certificate = X509CertificateLoader.LoadCertificate(signed.RawData);
    }

    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public X509Certificate2 Certificate { get; }

    public string Pem => Certificate.ExportCertificatePem();

    /// <summary>A certificate with its key.</summary>
    public X509Certificate2 Issue(string subject, string? usage = ClientUsage, DateTimeOffset? from = null, DateTimeOffset? to = null) =>
        Issue(subject, usage is null ? [] : [usage], from, to);

    /// <summary>A certificate with its key, for several usages.</summary>
    public X509Certificate2 Issue(string subject, IReadOnlyCollection<string> usages, DateTimeOffset? from = null, DateTimeOffset? to = null)
    {
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, own, HashAlgorithmName.SHA256);
        if (usages.Count > 0)
        {
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([.. usages.Select(usage => new Oid(usage))], false));
        }

        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Certificate, true, false));
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(
            Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(key), from ?? Now.AddHours(-1), to ?? Now.AddDays(1), Serial());
        return certificate.CopyWithPrivateKey(own);
    }

    /// <summary>A bank's certificate.</summary>
    public X509Certificate2 IssueBank(string code) => Issue($"CN=a bank, SERIALNUMBER={code}");

    /// <summary>A revocation list, in DER.</summary>
    public byte[] List(DateTimeOffset until, params X509Certificate2[] revoked)
    {
        var builder = new CertificateRevocationListBuilder();
        revoked.ToList().ForEach(certificate => builder.AddEntry(certificate));
        return builder.Build(
            Certificate.SubjectName,
            X509SignatureGenerator.CreateForECDsa(key),
            1,
            until,
            HashAlgorithmName.SHA256,
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Certificate, true, false),
            until < Now ? until.AddDays(-1) : Now.AddMinutes(-1));
    }

    /// <summary>The same in PEM.</summary>
    public string ListPem(params X509Certificate2[] revoked) => PemEncoding.WriteString("X509 CRL", List(Now.AddDays(1), revoked)) + "\n";

    /// <summary>Signs what a test made by hand.</summary>
    public byte[] Sign(byte[] content) => key.SignData(content, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    public void Dispose()
    {
        Certificate.Dispose();
        key.Dispose();
    }

    private static byte[] Serial() => [1, .. RandomNumberGenerator.GetBytes(8)];
}

using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Employment.Gateway.Identity.Banks;

/// <summary>A certificate revocation list (RFC 5280): which certificates of one issuer do not hold any more.</summary>
internal sealed record RevocationList
{
    /// <summary>Name of the issuer, encoded.</summary>
    public required ReadOnlyMemory<byte> Issuer { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>By when there is to be a newer one.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Serial numbers, in hexadecimal.</summary>
    public required FrozenSet<string> Serials { get; init; }

    /// <summary>What is signed.</summary>
    public required ReadOnlyMemory<byte> Signed { get; init; }

    /// <summary>OID of the signature's algorithm.</summary>
    public required string Algorithm { get; init; }

    /// <summary>The signature.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>Whether a certificate of the issuer is on the list.</summary>
    public bool Holds(X509Certificate2 certificate) => Serials.Contains(Convert.ToHexString(certificate.SerialNumberBytes.Span));

    /// <summary>Whether the authority has this name, may sign lists, and signed this one.</summary>
    public bool IsOf(X509Certificate2 authority) =>
        authority.SubjectName.RawData.AsSpan().SequenceEqual(Issuer.Span) && MaySign(authority) && HasSigned(authority);

    private static bool MaySign(X509Certificate2 authority) =>
        authority.Extensions.OfType<X509KeyUsageExtension>().All(usage => usage.KeyUsages.HasFlag(X509KeyUsageFlags.CrlSign));

    private bool HasSigned(X509Certificate2 authority) => Algorithm switch
    {
        "1.2.840.10045.4.3.2" => VerifyEcdsa(authority, HashAlgorithmName.SHA256),
        "1.2.840.10045.4.3.3" => VerifyEcdsa(authority, HashAlgorithmName.SHA384),
        "1.2.840.10045.4.3.4" => VerifyEcdsa(authority, HashAlgorithmName.SHA512),
        "1.2.840.113549.1.1.11" => VerifyRsa(authority, HashAlgorithmName.SHA256),
        "1.2.840.113549.1.1.12" => VerifyRsa(authority, HashAlgorithmName.SHA384),
        "1.2.840.113549.1.1.13" => VerifyRsa(authority, HashAlgorithmName.SHA512),
        _ => false,
    };

    private bool VerifyEcdsa(X509Certificate2 authority, HashAlgorithmName hash)
    {
        using var key = authority.GetECDsaPublicKey();
        return key?.VerifyData(Signed.Span, Signature, hash, DSASignatureFormat.Rfc3279DerSequence) == true;
    }

    private bool VerifyRsa(X509Certificate2 authority, HashAlgorithmName hash)
    {
        using var key = authority.GetRSAPublicKey();
        return key?.VerifyData(Signed.Span, Signature, hash, RSASignaturePadding.Pkcs1) == true;
    }
}

namespace Grpc.Core;

/// <summary>A certificate chain and its private key, both PEM.</summary>
public sealed class KeyCertificatePair
{
    /// <summary>A pair.</summary>
    public KeyCertificatePair(string certificateChain, string privateKey)
    {
        ArgumentNullException.ThrowIfNull(certificateChain);
        ArgumentNullException.ThrowIfNull(privateKey);
        CertificateChain = certificateChain;
        PrivateKey = privateKey;
    }

    /// <summary>The chain.</summary>
    public string CertificateChain { get; }

    /// <summary>The key.</summary>
    public string PrivateKey { get; }
}

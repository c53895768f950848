using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Employment.Gateway.Problems;

namespace Employment.Gateway.Identity.Banks;

/// <summary>Whose certificates are taken: the issuers and their revocation lists, both from files; nothing is fetched from anywhere.</summary>
internal sealed class BankTrust
{
    private const string ClientUsage = "1.3.6.1.5.5.7.3.2";
    private const string SerialNumber = "2.5.4.5";
    private const int LongestCode = 64;

    private readonly X509Certificate2Collection authorities;
    private readonly Dictionary<string, RevocationList> lists = new(StringComparer.Ordinal);

    /// <summary>Puts each list to the issuer that signed it; of two the newer.</summary>
    /// <exception cref="FormatException">A list was signed by none of the issuers.</exception>
    public BankTrust(X509Certificate2Collection authorities, IEnumerable<RevocationList> lists)
    {
        this.authorities = authorities;
        foreach (var list in lists.OrderBy(list => list.MadeAt))
        {
            var issuer = authorities.FirstOrDefault(list.IsOf) ?? throw new FormatException("a list was signed by none of the accepted issuers");
            this.lists[issuer.Thumbprint] = list;
        }
    }

    /// <summary>What a certificate is worth.</summary>
    public CertificateStanding Check(X509Certificate2 certificate)
    {
        using var chain = new X509Chain { ChainPolicy = Policy() };
        if (!chain.Build(certificate))
        {
            return new("", CertificateProblems.Issuer);
        }

        var all = chain.ChainElements.Select(element => element.Certificate).ToList();
        var bank = IsForClients(certificate) ? BankOf(certificate) : null;
        return new CertificateStanding(bank ?? "", RefusalOf(certificate, all, bank))
        {
            From = all.Max(each => new DateTimeOffset(each.NotBefore)),
            To = all.Min(each => new DateTimeOffset(each.NotAfter)),
            ListsUntil = all.Skip(1).Select(ListOf).Min(list => list?.Until) ?? DateTimeOffset.MaxValue,
        };
    }

    /// <summary>Times are compared at every call instead, and lists are looked up here.</summary>
    public X509ChainPolicy Policy()
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
            VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid,
        };
        foreach (var authority in authorities)
        {
            (IsRoot(authority) ? policy.CustomTrustStore : policy.ExtraStore).Add(authority);
        }

        return policy;
    }

    private Problem? RefusalOf(X509Certificate2 certificate, List<X509Certificate2> all, string? bank) =>
        !IsForClients(certificate) ? CertificateProblems.Usage
        : all.Zip(all.Skip(1)).Any(pair => ListOf(pair.Second) is null) ? CertificateProblems.RevocationUnknown
        : all.Zip(all.Skip(1)).Any(pair => ListOf(pair.Second)!.Holds(pair.First)) ? CertificateProblems.Revoked
        : bank is null ? CertificateProblems.Bank
        : null;

    private RevocationList? ListOf(X509Certificate2 issuer) => lists.GetValueOrDefault(issuer.Thumbprint);

    private static bool IsRoot(X509Certificate2 authority) => authority.SubjectName.RawData.AsSpan().SequenceEqual(authority.IssuerName.RawData);

    private static bool IsForClients(X509Certificate2 certificate) => certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>()
        .Any(usage => usage.EnhancedKeyUsages.Cast<Oid>().Any(each => each.Value == ClientUsage));

    /// <summary>The one serialNumber of the subject; null without one, or with several.</summary>
    private static string? BankOf(X509Certificate2 certificate)
    {
        var codes = certificate.SubjectName.EnumerateRelativeDistinguishedNames(reversed: false)
            .Where(name => !name.HasMultipleElements && name.GetSingleElementType().Value == SerialNumber)
            .Select(name => name.GetSingleElementValue())
            .ToList();
        return codes is [{ Length: > 0 and <= LongestCode } code] ? code : null;
    }
}

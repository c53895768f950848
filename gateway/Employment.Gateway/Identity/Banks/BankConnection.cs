using System.Security.Cryptography.X509Certificates;
using Employment.Gateway.Problems;

namespace Employment.Gateway.Identity.Banks;

/// <summary>A connection to the banks' address, with its client certificate. What that is worth is worked out once, and again when issuers or lists change.</summary>
/// <param name="certificate">The certificate; null when none was sent.</param>
/// <param name="files">Issuers and lists.</param>
internal sealed class BankConnection(X509Certificate2? certificate, BankFiles files)
{
    private readonly Lock gate = new();
    private volatile Checked? last;

    /// <summary>The connection of a request; null for one to another address.</summary>
    public static BankConnection? Of(HttpContext context) => context.Features.Get<BankConnection>();

    /// <summary>The code of the bank that the certificate is for, or why it is refused.</summary>
    public (string Bank, Problem? Refusal) Check(DateTimeOffset now)
    {
        if (certificate is null)
        {
            return ("", CertificateProblems.Missing);
        }

        var known = CheckedBy(files.Trust, certificate);
        return (known.Standing.Bank, known.Standing.At(now));
    }

    /// <summary>One call at a time works it out: a certificate is read as it is looked at, and two who look at once may find it half read.</summary>
    private Checked CheckedBy(BankTrust trust, X509Certificate2 own)
    {
        if (last is { } known && known.Trust == trust)
        {
            return known;
        }

        lock (gate)
        {
            return last is { } meanwhile && meanwhile.Trust == trust ? meanwhile : last = new Checked(trust, trust.Check(own));
        }
    }

    private sealed record Checked(BankTrust Trust, CertificateStanding Standing);
}

using System.Security.Cryptography.X509Certificates;
using Employment.Gateway.Problems;

namespace Employment.Gateway.Identity.Banks;

/// <summary>A connection to the banks' address, with its client certificate. What that is worth is worked out once, and again when issuers or lists change.</summary>
/// <param name="certificate">The certificate; null when none was sent.</param>
/// <param name="files">Issuers and lists.</param>
internal sealed class BankConnection(X509Certificate2? certificate, BankFiles files)
{
    private Checked? last;

    /// <summary>The connection of a request; null for one to another address.</summary>
    public static BankConnection? Of(HttpContext context) => context.Features.Get<BankConnection>();

    /// <summary>The code of the bank that the certificate is for, or why it is refused.</summary>
    public (string Bank, Problem? Refusal) Check(DateTimeOffset now)
    {
        if (certificate is null)
        {
            return ("", CertificateProblems.Missing);
        }

        // Calls of one connection may both check it: the outcome is the same.
        var trust = files.Trust;
        var known = last;
        if (known is null || known.Trust != trust)
        {
            last = known = new Checked(trust, trust.Check(certificate));
        }

        return (known.Standing.Bank, known.Standing.At(now));
    }

    private sealed record Checked(BankTrust Trust, CertificateStanding Standing);
}

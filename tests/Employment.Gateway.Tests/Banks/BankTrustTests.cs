using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Employment.Gateway.Identity.Banks;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Banks;

/// <summary>Issuers and their lists, without a connection.</summary>
public sealed class BankTrustTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-1, "CERTIFICATE_NOT_YET")]
    [InlineData(0, null)]
    [InlineData(10, null)]
    [InlineData(11, "CERTIFICATE_REVOCATION_UNKNOWN")]
    [InlineData(20, "CERTIFICATE_REVOCATION_UNKNOWN")]
    [InlineData(21, "CERTIFICATE_EXPIRED")]
    public void Standing_AtAMoment_CountsToTheSecond(int seconds, string? reason) =>
        new CertificateStanding("B001", null) { From = Noon, ListsUntil = Noon.AddSeconds(10), To = Noon.AddSeconds(20) }
            .At(Noon.AddSeconds(seconds))?.Reason.ShouldBe(reason);

    [Fact]
    public void Standing_BelowTwoAuthorities_NeedsTheListsOfBoth()
    {
        using var root = new TestAuthority();
        using var below = new TestAuthority(root);
        using var certificate = below.IssueBank("B001");
        Reason(Trust(root, below).With(root.ListPem() + below.ListPem()), certificate).ShouldBeNull();
        Reason(Trust(root, below).With(below.ListPem()), certificate).ShouldBe("CERTIFICATE_REVOCATION_UNKNOWN");
        Reason(Trust(root, below).With(root.ListPem(below.Certificate) + below.ListPem()), certificate).ShouldBe("CERTIFICATE_REVOKED");
        Reason(Trust(root, below).With(root.ListPem() + below.ListPem(certificate)), certificate).ShouldBe("CERTIFICATE_REVOKED");
        Reason(Trust(root).With(root.ListPem()), certificate).ShouldBe("CERTIFICATE_ISSUER");
    }

    [Fact]
    public void List_OfNobodyAccepted_IsNotRead()
    {
        using var root = new TestAuthority();
        using var rogue = new TestAuthority();
        Should.Throw<FormatException>(() => Trust(root).With(rogue.ListPem())).Message.ShouldContain("signed by none");
        var altered = root.List(Noon.AddYears(1));
        altered[^1] ^= 1;
        Should.Throw<FormatException>(() => new BankTrust([root.Certificate], RevocationListReader.ReadAll(altered))).Message.ShouldContain("signed by none");
    }

    [Fact]
    public void List_NewerOfTwo_Counts()
    {
        using var root = new TestAuthority();
        using var certificate = root.IssueBank("B001");
        var former = System.Security.Cryptography.PemEncoding.WriteString("X509 CRL", root.List(Noon.AddYears(-1)));
        Reason(Trust(root).With(root.ListPem(certificate) + "\n" + former), certificate).ShouldBe("CERTIFICATE_REVOKED");
        Reason(Trust(root).With(former + "\n" + root.ListPem(certificate)), certificate).ShouldBe("CERTIFICATE_REVOKED");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no list")]
    [InlineData("-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----")]
    [InlineData("0")]
    public void File_WithoutAList_IsRefused(string text) => Should.Throw<FormatException>(() => RevocationListReader.ReadAll(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void List_ThatSaysLessThanAll_IsRefused(bool isCritical, bool saysWhenTheNextIsDue, bool isTaken)
    {
        using var root = new TestAuthority();
        var list = MadeByHand(root, isCritical, saysWhenTheNextIsDue);
        if (isTaken)
        {
            RevocationListReader.ReadAll(list).Single().IsOf(root.Certificate).ShouldBeTrue();
        }
        else
        {
            Should.Throw<FormatException>(() => RevocationListReader.ReadAll(list));
        }
    }

    private static string? Reason(BankTrust trust, X509Certificate2 certificate) => trust.Check(certificate).At(TestAuthority.Now)?.Reason;

    private static Issuers Trust(params TestAuthority[] authorities) => new(authorities);

    private static byte[] MadeByHand(TestAuthority authority, bool isCritical, bool saysWhenTheNextIsDue)
    {
        const string DistributionPoint = "2.5.29.28";
        var content = new AsnWriter(AsnEncodingRules.DER);
        using (content.PushSequence())
        {
            content.WriteInteger(1);
            WriteAlgorithm(content);
            content.WriteEncodedValue(authority.Certificate.SubjectName.RawData);
            content.WriteUtcTime(Noon);
            if (saysWhenTheNextIsDue)
            {
                content.WriteUtcTime(Noon.AddDays(1));
            }

            using (content.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (content.PushSequence())
            using (content.PushSequence())
            {
                content.WriteObjectIdentifier(DistributionPoint);
                if (isCritical)
                {
                    content.WriteBoolean(true);
                }

                content.WriteOctetString([0x30, 0x00]);
            }
        }

        var list = new AsnWriter(AsnEncodingRules.DER);
        using (list.PushSequence())
        {
            list.WriteEncodedValue(content.Encode());
            WriteAlgorithm(list);
            list.WriteBitString(authority.Sign(content.Encode()));
        }

        return list.Encode();
    }

    private static void WriteAlgorithm(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("1.2.840.10045.4.3.2");
        }
    }

    private sealed record Issuers(TestAuthority[] Authorities)
    {
        public BankTrust With(string lists) => new([.. Authorities.Select(each => each.Certificate)], RevocationListReader.ReadAll(Encoding.UTF8.GetBytes(lists)));
    }
}

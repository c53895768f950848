using System.Net;
using System.Security.Cryptography.X509Certificates;
using Employment.Gateway.Tests.Hosting;
using Employment.Platform.Identity;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Banks;

/// <summary>Banks by certificate, over gRPC and REST on one port.</summary>
public sealed class CertificateTests
{
    private static readonly TimeSpan WithinFive = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Certificate_OfABank_IsTheBanksSystemOverRestAndGrpc()
    {
        await using var gateway = await BankGateway.StartAsync();
        using var certificate = gateway.Authority.IssueBank(EchoAccounts.Bank);
        (string, string)[] forged = [(InternalTokens.MetadataKey, "k1.forged.token"), ("X-Employment-Bank", "B002"), ("Cookie", $"__Host-employment-session={EchoAccounts.Cookie}")];
        (await BankGateway.RestAsync(gateway.Client(certificate), "rest1", forged)).Status.ShouldBe(HttpStatusCode.OK);
        (await BankGateway.RestAsync(gateway.Client(certificate, isHttp2: true), "rest2", forged)).Status.ShouldBe(HttpStatusCode.OK);
        (await BankGateway.GrpcAsync(gateway.Channel(certificate), "grpc", new Metadata { { InternalTokens.MetadataKey, "k1.forged.token" }, { "cookie", "a=b" } })).Status.ShouldBe(StatusCode.OK);
        foreach (var call in new[] { "rest1", "rest2", "grpc" })
        {
            var seen = gateway.Backend.Service.Headers[call];
            seen.Get("cookie").ShouldBeNull();
            seen.Get("x-employment-bank").ShouldBeNull();
            gateway.Host.Tokens.TryVerify(EchoAccounts.TokenIn(seen)!, out var caller, out _).ShouldBeTrue();
            caller!.Subject.ShouldBe("bank:B001");
            caller.Bank.ShouldBe("B001");
            caller.Roles.ShouldBe(["BANK_SYSTEM"]);
            caller.Permissions.ShouldBe(["loans.query"]);
        }
    }

    [Theory]
    [InlineData("missing", "CERTIFICATE_MISSING")]
    [InlineData("forged issuer of the same name", "CERTIFICATE_ISSUER")]
    [InlineData("signed by itself", "CERTIFICATE_ISSUER")]
    [InlineData("expired", "CERTIFICATE_EXPIRED")]
    [InlineData("not yet", "CERTIFICATE_NOT_YET")]
    [InlineData("server's usage", "CERTIFICATE_USAGE")]
    [InlineData("no usage", "CERTIFICATE_USAGE")]
    [InlineData("no bank", "CERTIFICATE_BANK")]
    [InlineData("two banks", "CERTIFICATE_BANK")]
    [InlineData("unknown bank", "CERTIFICATE_BANK")]
    public async Task Certificate_OfNoUse_IsRefusedInWordsOverRestAndGrpc(string kind, string reason)
    {
        await using var gateway = await BankGateway.StartAsync();
        using var certificate = Make(gateway.Authority, kind);
        (await BankGateway.RestAsync(gateway.Client(certificate), "refused")).ShouldBe((HttpStatusCode.Unauthorized, reason));
        (await BankGateway.RestAsync(gateway.Client(certificate, isHttp2: true), "refused")).ShouldBe((HttpStatusCode.Unauthorized, reason));
        (await BankGateway.GrpcAsync(gateway.Channel(certificate), "refused")).ShouldBe((StatusCode.Unauthenticated, reason));
        gateway.Backend.Service.Headers.ContainsKey("refused").ShouldBeFalse();
    }

    [Fact]
    public async Task Certificate_RevokedWhileConnected_IsRefusedWithinFiveSeconds()
    {
        await using var gateway = await BankGateway.StartAsync();
        using var certificate = gateway.Authority.IssueBank(EchoAccounts.Bank);
        using var other = gateway.Authority.IssueBank(EchoAccounts.Bank);
        var (rest, grpc) = (gateway.Client(certificate), gateway.Channel(certificate));
        (await BankGateway.RestAsync(rest, "connected")).Status.ShouldBe(HttpStatusCode.OK);
        (await BankGateway.GrpcAsync(grpc, "connected")).Status.ShouldBe(StatusCode.OK);

        await File.WriteAllTextAsync(gateway.ListFile, gateway.Authority.ListPem(certificate));

        await Eventually.IsTrueAsync(
            async () => await BankGateway.RestAsync(rest, "connected") == (HttpStatusCode.Unauthorized, "CERTIFICATE_REVOKED"), "the certificate is refused", WithinFive);
        (await BankGateway.GrpcAsync(grpc, "connected")).ShouldBe((StatusCode.Unauthenticated, "CERTIFICATE_REVOKED"));
        (await BankGateway.RestAsync(gateway.Client(other), "connected")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task List_ReplacedByAnotherAuthoritys_IsNotTaken()
    {
        await using var gateway = await BankGateway.StartAsync();
        using var certificate = gateway.Authority.IssueBank(EchoAccounts.Bank);
        using var second = gateway.Authority.IssueBank(EchoAccounts.Bank);
        using var rogue = new TestAuthority();
        var client = gateway.Client(certificate);
        await File.WriteAllTextAsync(gateway.ListFile, gateway.Authority.ListPem(certificate));
        await Eventually.IsTrueAsync(async () => (await BankGateway.RestAsync(client, "rogue")).Reason == "CERTIFICATE_REVOKED", "the certificate is refused", WithinFive);
        await File.WriteAllTextAsync(gateway.ListFile, rogue.ListPem(second, second));
        await File.AppendAllTextAsync(gateway.ListFile, gateway.Authority.ListPem(second));
        var asked = TimeProvider.System.GetTimestamp();
        await Eventually.IsTrueAsync(
            async () =>
            {
                (await BankGateway.RestAsync(client, "rogue")).Reason.ShouldBe("CERTIFICATE_REVOKED");
                return TimeProvider.System.GetElapsedTime(asked) > TimeSpan.FromSeconds(2);
            },
            "two seconds have passed",
            WithinFive);
        await File.WriteAllTextAsync(gateway.ListFile, gateway.Authority.ListPem(second));
        await Eventually.IsTrueAsync(async () => (await BankGateway.RestAsync(client, "rogue")).Status == HttpStatusCode.OK, "the certificate is taken", WithinFive);
    }

    [Fact]
    public async Task List_Overdue_LetsNoCertificateOfItsIssuerIn()
    {
        using var authority = new TestAuthority();
        await using var gateway = await BankGateway.StartAsync();
        using var certificate = gateway.Authority.IssueBank(EchoAccounts.Bank);
        var client = gateway.Client(certificate);
        (await BankGateway.RestAsync(client, "overdue")).Status.ShouldBe(HttpStatusCode.OK);
        await File.WriteAllBytesAsync(gateway.ListFile, gateway.Authority.List(TestAuthority.Now.AddSeconds(-1)));
        await Eventually.IsTrueAsync(
            async () => await BankGateway.RestAsync(client, "overdue") == (HttpStatusCode.Unauthorized, "CERTIFICATE_REVOCATION_UNKNOWN"), "the certificate is refused", WithinFive);
    }

    [Fact]
    public async Task Bank_StruckOffTheRegister_IsRefusedWithinFiveSeconds()
    {
        await using var gateway = await BankGateway.StartAsync();
        using var certificate = gateway.Authority.IssueBank(EchoAccounts.Bank);
        var client = gateway.Client(certificate);
        (await BankGateway.RestAsync(client, "struck")).Status.ShouldBe(HttpStatusCode.OK);
        gateway.Accounts.Banks.Clear();
        await Eventually.IsTrueAsync(async () => (await BankGateway.RestAsync(client, "struck")).Reason == "CERTIFICATE_BANK", "the bank is refused", WithinFive);
    }

    [Fact]
    public async Task Accounts_Away_NoBankIsLetInAndPagesAreShown()
    {
        await using var gateway = await BankGateway.StartAsync();
        using var certificate = gateway.Authority.IssueBank(EchoAccounts.Bank);
        gateway.Accounts.IsAway = true;
        (await BankGateway.RestAsync(gateway.Client(certificate), "away")).ShouldBe((HttpStatusCode.ServiceUnavailable, "SIGN_IN_AWAY"));
        (await gateway.Client(null).GetAsync("/docs", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await gateway.Client(null).GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Token_BesideTheCertificate_IsAPersonOfThatBankOnly()
    {
        await using var gateway = await BankGateway.StartAsync();
        using var certificate = gateway.Authority.IssueBank(EchoAccounts.Bank);
        gateway.Accounts.Sessions["ea_officer"] = EchoAccounts.Opened("officer", inCookie: false, bank: "B001");
        gateway.Accounts.Sessions["ea_stranger"] = EchoAccounts.Opened("stranger", inCookie: false, bank: "B002");
        var (own, client) = (gateway.Client(null), gateway.Client(certificate));
        (await BankGateway.RestAsync(own, "officer", ("Authorization", "Bearer ea_officer"))).ShouldBe((HttpStatusCode.Unauthorized, "CERTIFICATE_MISSING"));
        (await BankGateway.RestAsync(client, "officer", ("Authorization", "Bearer ea_officer"))).Status.ShouldBe(HttpStatusCode.OK);
        gateway.Host.Tokens.TryVerify(EchoAccounts.TokenIn(gateway.Backend.Service.Headers["officer"])!, out var caller, out _).ShouldBeTrue();
        caller!.Subject.ShouldBe("officer");
        (await BankGateway.RestAsync(client, "stranger", ("Authorization", "Bearer ea_stranger"))).ShouldBe((HttpStatusCode.Forbidden, "OTHER_BANK"));
        (await BankGateway.RestAsync(client, "nobody", ("Authorization", "Bearer ea_nobody"))).ShouldBe((HttpStatusCode.Unauthorized, "UNKNOWN_TOKEN"));
    }

    private static X509Certificate2? Make(TestAuthority authority, string kind)
    {
        using var rogue = new TestAuthority();
        return kind switch
        {
            "missing" => null,
            "forged issuer of the same name" => rogue.IssueBank(EchoAccounts.Bank),
            "signed by itself" => SelfSigned(),
            "expired" => authority.Issue("CN=a bank, SERIALNUMBER=B001", from: TestAuthority.Now.AddDays(-2), to: TestAuthority.Now.AddMinutes(-1)),
            "not yet" => authority.Issue("CN=a bank, SERIALNUMBER=B001", from: TestAuthority.Now.AddMinutes(1)),
            "server's usage" => authority.Issue("CN=a bank, SERIALNUMBER=B001", TestAuthority.ServerUsage),
            "no usage" => authority.Issue("CN=a bank, SERIALNUMBER=B001", usage: null),
            "no bank" => authority.Issue("CN=B001"),
            "two banks" => authority.Issue("SERIALNUMBER=B002, SERIALNUMBER=B001"),
            "unknown bank" => authority.IssueBank("B999"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such certificate"),
        };
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = System.Security.Cryptography.ECDsa.Create();
        return new CertificateRequest("CN=a bank, SERIALNUMBER=B001", key, System.Security.Cryptography.HashAlgorithmName.SHA256)
            .CreateSelfSigned(TestAuthority.Now.AddHours(-1), TestAuthority.Now.AddHours(1));
    }
}

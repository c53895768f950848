using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Employment.Gateway.Tests.Hosting;
using Employment.Platform.Hosting;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Banks;

/// <summary>The banks' address as such: its settings, and the gates before it.</summary>
public sealed class BankAddressTests
{
    [Theory]
    [InlineData("Gateway__BankUrl", "http://127.0.0.1:8443")]
    [InlineData("Gateway__BankCertificateFile", "")]
    [InlineData("Gateway__BankCertificateFile", "nothing.pem")]
    [InlineData("Gateway__BankKeyFile", "")]
    [InlineData("Gateway__ClientAuthorityFile", "")]
    [InlineData("Gateway__ClientAuthorityFile", "nothing.pem")]
    [InlineData("Gateway__RevocationListFile", "")]
    [InlineData("Gateway__RevocationListFile", "nothing.pem")]
    public async Task Start_WithASettingOfNoUse_NamesTheVariable(string variable, string value)
    {
        var problem = await Should.ThrowAsync<InvalidSettingException>(() => BankGateway.StartAsync(null, (variable.Replace("__", ":", StringComparison.Ordinal), value)));
        problem.Variable.ShouldBe(variable);
    }

    [Fact]
    public async Task Connection_FloodedWithEmptyFrames_IsEndedBehindTls()
    {
        await using var gateway = await BankGateway.StartAsync(null, ("Platform:EmptyFramesPerSecond", "5"));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, gateway.Host.BankAddress!.Port, TestContext.Current.CancellationToken);
        await using var tls = new SslStream(client.GetStream(), false, (_, _, _, _) => true);
        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = "localhost", ApplicationProtocols = [SslApplicationProtocol.Http2] }, TestContext.Current.CancellationToken);
        tls.NegotiatedApplicationProtocol.ShouldBe(SslApplicationProtocol.Http2);
        byte[] settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];
        byte[] ping = [0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
        byte[] flood = [.. "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8, .. settings, .. Enumerable.Repeat(ping, 100).SelectMany(frame => frame)];
        await tls.WriteAsync(flood, TestContext.Current.CancellationToken);
        await EndsAsync(tls);
    }

    [Fact]
    public async Task Connection_OfHttp1_IsNotTakenForFrames()
    {
        await using var gateway = await BankGateway.StartAsync(null, ("Platform:EmptyFramesPerSecond", "1"));
        using var certificate = gateway.Authority.IssueBank(EchoAccounts.Bank);
        var client = gateway.Client(certificate);
        for (var i = 0; i < 50; i++)
        {
            (await BankGateway.RestAsync(client, "http1")).Status.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Connections_OfAClientBeyondItsShare_AreClosedBeforeTls()
    {
        await using var gateway = await BankGateway.StartAsync(null, ("Platform:ConnectionsPerClient", "1"));
        using var first = new TcpClient();
        await first.ConnectAsync(IPAddress.Loopback, gateway.Host.BankAddress!.Port, TestContext.Current.CancellationToken);
        await using var tls = new SslStream(first.GetStream(), false, (_, _, _, _) => true);
        await tls.AuthenticateAsClientAsync("localhost");
        await Should.ThrowAsync<HttpRequestException>(() => gateway.Client(null).GetAsync("/docs", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Handshake_OfAnOldVersion_IsRefused()
    {
        await using var gateway = await BankGateway.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, gateway.Host.BankAddress!.Port, TestContext.Current.CancellationToken);
        await using var tls = new SslStream(client.GetStream(), false, (_, _, _, _) => true);
        await Should.ThrowAsync<Exception>(() => tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = "localhost", EnabledSslProtocols = OldVersion, ApplicationProtocols = [SslApplicationProtocol.Http2] }));
    }

    /// <summary>Certificates as deploy/make-bank-authority makes them with openssl are taken, and one it revokes is refused.</summary>
    [Fact]
    public async Task DemoAuthority_Made_IsTakenAndItsRevocationHolds()
    {
        var folder = TestFolder.Create("authority");
        await RunAsync(folder, EchoAccounts.Bank, "一家/银行+", "B002", "Other bank");
        var made = await File.ReadAllTextAsync(Path.Combine(folder, "ca.pem"));
        new FileInfo(Path.Combine(folder, "ca.key")).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await using var gateway = await BankGateway.StartInAsync(folder);
        using var certificate = Load(folder, EchoAccounts.Bank);
        using var other = Load(folder, "B002");
        (await BankGateway.GrpcAsync(gateway.Channel(certificate), "demo")).Status.ShouldBe(Grpc.Core.StatusCode.OK);
        (await BankGateway.RestAsync(gateway.Client(other), "demo")).Reason.ShouldBe("CERTIFICATE_BANK");

        await RunAsync("--revoke", folder, EchoAccounts.Bank);
        var client = gateway.Client(certificate);
        await Eventually.IsTrueAsync(async () => (await BankGateway.RestAsync(client, "demo")).Reason == "CERTIFICATE_REVOKED", "the certificate is refused", TimeSpan.FromSeconds(5));

        await RunAsync(folder, EchoAccounts.Bank, "一家/银行+", "B002", "Other bank");
        (await File.ReadAllTextAsync(Path.Combine(folder, "ca.pem"))).ShouldBe(made);
        using var renewed = Load(folder, EchoAccounts.Bank);
        renewed.SerialNumber.ShouldNotBe(certificate.SerialNumber);
        using var kept = Load(folder, "B002");
        kept.SerialNumber.ShouldBe(other.SerialNumber);
        (await BankGateway.RestAsync(gateway.Client(renewed), "demo")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static SslProtocols OldVersion => (SslProtocols)0x300; // TLS 1.1, the name of which is marked obsolete

    private static System.Security.Cryptography.X509Certificates.X509Certificate2 Load(string folder, string code) =>
        System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPemFile(Path.Combine(folder, $"bank-{code}.pem"), Path.Combine(folder, $"bank-{code}.key"));

    private static async Task RunAsync(params string[] arguments)
    {
        await using var run = ChildProcess.Start(new ChildProcessStart(Path.Combine(SourceTree.Root, "deploy", "make-bank-authority"), arguments, TestLogs.NewFile("authority")));
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        run.ExitCode.ShouldBe(0, run.ReadLog());
    }

    private static async Task EndsAsync(SslStream stream)
    {
        var buffer = new byte[4096];
        try
        {
            while (await stream.ReadAsync(buffer) > 0)
            {
                // Answers to the first frames.
            }
        }
        catch (IOException)
        {
            // Reset instead of closed: ended as well.
        }
    }
}

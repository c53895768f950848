using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Employment.Gateway.Identity.Banks;
using Employment.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Banks;

/// <summary>A bank's connection, whose first calls come at the same instant.</summary>
public sealed class BankConnectionTests
{
    private const int Connections = 300;
    private const int Calls = 4;
    private const int OtherUsages = 500;

    [Fact]
    public void Check_FirstCallsOfAConnectionAtOnce_AllSayWhichBankItIs()
    {
        using var authority = new TestAuthority();

        // The more a certificate says, the longer it is read.
        using var issued = authority.Issue(
            "CN=a bank, SERIALNUMBER=B001", [.. Enumerable.Range(1, OtherUsages).Select(usage => $"1.3.6.1.4.1.99999.{usage}"), TestAuthority.ClientUsage]);
        var files = Files(authority);
        var said = new ConcurrentDictionary<(string Bank, string? Refusal), int>();
        BankConnection connection = null!;

        // Each connection has a certificate that nobody looked at yet.
        using var together = new Barrier(Calls, _ => connection = new BankConnection(X509CertificateLoader.LoadCertificate(issued.RawData), files));
        var threads = Enumerable.Range(0, Calls).Select(_ => new Thread(() =>
        {
            for (var round = 0; round < Connections; round++)
            {
                together.SignalAndWait();
                said.AddOrUpdate(SaidBy(connection), 1, (_, count) => count + 1);
                together.SignalAndWait();
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        said.ShouldHaveSingleItem(string.Join("; ", said)).ShouldBe(new KeyValuePair<(string, string?), int>(("B001", null), Connections * Calls));
    }

    private static (string Bank, string? Refusal) SaidBy(BankConnection connection)
    {
        try
        {
            var (bank, refusal) = connection.Check(TestAuthority.Now);
            return (bank, refusal?.Reason);
        }
        catch (InvalidOperationException halfRead)
        {
            // The others wait for this one: it goes on, and is counted.
            return ("", halfRead.Message);
        }
        catch (ArgumentException halfRead)
        {
            return ("", halfRead.Message);
        }
    }

    private static BankFiles Files(TestAuthority authority)
    {
        using var server = authority.Issue("CN=localhost", TestAuthority.ServerUsage);
        var folder = TestFolder.Create("bank-connection");
        return new BankFiles(
            new BankOptions(
                new Uri("https://127.0.0.1:1"),
                Write("server.pem", server.ExportCertificatePem()),
                Write("server.key", server.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem()),
                Write("ca.pem", authority.Pem),
                Write("crl.pem", authority.ListPem())),
            TimeProvider.System,
            NullLogger<BankFiles>.Instance);

        string Write(string name, string text)
        {
            var file = Path.Combine(folder, name);
            File.WriteAllText(file, text);
            return file;
        }
    }
}

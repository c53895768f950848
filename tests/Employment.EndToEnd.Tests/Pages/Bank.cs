using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using Employment.Testing;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>A bank's system that asks about an applicant, by client certificate.</summary>
internal static class Bank
{
    public static async Task<HttpResponseMessage> AskAsync(PeopleSettings people, string idNumber, CancellationToken cancellationToken)
    {
        var files = Path.Combine(people.Authority, "bank-B001");
        using var certificate = X509Certificate2.CreateFromPemFile($"{files}.pem", $"{files}.key");
        using var authority = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(people.Authority, "ca.pem"));
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.ClientCertificates = [certificate];
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { authority },
            RevocationMode = X509RevocationMode.NoCheck,
        };
        using var client = new HttpClient(handler) { BaseAddress = people.BankUrl };
        var question = new { Question = new { IdNumber = idNumber, Purpose = "LOAN_APPLICATION", Borrower = "INDIVIDUAL" } };
        return await client.PostAsJsonAsync("/v1/loan-eligibility:query", question, cancellationToken);
    }
}

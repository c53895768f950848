using Employment.Contracts.Profiles.V1;
using Grpc.Core;

namespace Employment.Profiles.Tests.Hosts;

/// <summary>Consents and the questions of banks, by intent.</summary>
internal static class Banks
{
    public static async Task<Consent> GiveAsync(this ProfilesHost host, string profile, Metadata by, string bank = "B001", string expiresOn = "2025-06-30") =>
        (await host.Consents.GiveConsentAsync(Give(profile, bank, expiresOn), by)).Consent;

    public static GiveConsentRequest Give(string profile, string bank = "B001", string expiresOn = "2025-06-30") => new()
    {
        RequestId = People.NewRequestId(),
        Profile = profile,
        Bank = bank,
        Scope = Consent.Types.Scope.LoanEligibility,
        ExpiresOn = expiresOn,
    };

    public static async Task<OpenInquiriesResponse.Types.Opening> AskAsync(this ProfilesHost host, string number, string bank = "B001") =>
        (await host.Directory.OpenInquiriesAsync(Ask(bank, number), host.Service())).Openings.Single();

    public static OpenInquiriesRequest Ask(string bank, params string[] numbers) => new()
    {
        Bank = bank,
        By = "李经理",
        Scope = Consent.Types.Scope.LoanEligibility,
        Questions = { numbers.Select(number => new OpenInquiriesRequest.Types.Question { IdNumber = number, Purpose = Inquiry.Types.Purpose.LoanApplication }) },
    };
}

using System.Globalization;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Grpc.Core;

namespace Employment.Demo.Office;

/// <summary>Registers people and firms as a clerk would, and lets some of them have an account and give consent.</summary>
internal sealed class Registration(Desk desk, DateOnly today)
{
    private const string Clerk = "clerk.city";

    /// <summary>The people and firms of the file.</summary>
    public async Task RegisterAsync(DemoFile file)
    {
        await desk.ForEachAsync(file.Persons, async person => await FollowUpAsync(person, await RegisterAsync(person)));
        await desk.ForEachAsync(file.Employers, async employer => await FollowUpAsync(employer, await RegisterAsync(employer)));
    }

    /// <summary>Registers a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">Day as of which the facts hold; absent: today.</param>
    /// <returns>The profile.</returns>
    public async Task<string> RegisterAsync(DemoPerson person, DateOnly? asOf = null)
    {
        var request = new RegisterPersonRequest
        {
            RequestId = Desk.RequestId("person " + person.Key), Region = person.Region, Name = person.Name, IdNumber = DemoNumbers.OfPerson(person),
        };
        request.Facts.Add(Entries(person.Facts, asOf));
        return (await desk.Profiles.RegisterPersonAsync(request, await desk.AsAsync(Clerk), cancellationToken: desk.Cancellation)).Profile.Profile_;
    }

    /// <summary>Registers a firm.</summary>
    /// <param name="employer">The firm.</param>
    /// <param name="asOf">Day as of which the facts hold; absent: today.</param>
    /// <returns>The profile.</returns>
    public async Task<string> RegisterAsync(DemoEmployer employer, DateOnly? asOf = null)
    {
        var request = new RegisterEmployerRequest
        {
            RequestId = Desk.RequestId("employer " + employer.Key), Region = employer.Region, Name = employer.Name, CreditCode = DemoNumbers.OfEmployer(employer),
        };
        if (employer.Industry is not null)
        {
            request.Scale = new FirmScale { Industry = employer.Industry };
            if (employer.Staff is { } staff)
            {
                request.Scale.Staff = staff;
            }

            if (employer.RevenueFen is { } revenue)
            {
                request.Scale.RevenueFen = revenue;
            }
        }

        request.Facts.Add(Entries(employer.Facts, asOf));
        return (await desk.Profiles.RegisterEmployerAsync(request, await desk.AsAsync(Clerk), cancellationToken: desk.Cancellation)).Profile.Profile_;
    }

    // What a clerk takes up with its evidence is verified.
    private static IEnumerable<FactEntry> Entries(Dictionary<string, string> facts, DateOnly? asOf) =>
        facts.Select(fact => new FactEntry { Fact = fact.Key, Value = fact.Value, Evidence = "原件", AsOf = asOf is { } day ? Text(day) : "" });

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task FollowUpAsync(IDemoApplicant applicant, string profile)
    {
        if (applicant.Consent is { } bank)
        {
            await GiveConsentAsync(applicant, profile, bank);
        }

        if (applicant.Account is { } account)
        {
            await ActivateAsync(applicant, account, profile);
        }
    }

    private async Task GiveConsentAsync(IDemoApplicant applicant, string profile, string bank) => await desk.Consents.GiveConsentAsync(
        new GiveConsentRequest
        {
            RequestId = Desk.RequestId("consent " + applicant.Key),
            Profile = profile,
            Bank = bank,
            Scope = Consent.Types.Scope.LoanEligibility,
            ExpiresOn = Text(today.AddMonths(6)),
        },
        await desk.AsAsync(Clerk),
        cancellationToken: desk.Cancellation);

    private async Task ActivateAsync(IDemoApplicant applicant, string account, string profile)
    {
        try
        {
            // deploy/up knows the password that the account will have.
            await desk.Accounts.RegisterAccountAsync(
                new RegisterAccountRequest { Name = account, DisplayName = applicant.Name, Password = desk.PasswordOf(account) }, cancellationToken: desk.Cancellation);
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.AlreadyExists)
        {
            // A run before this one made it.
        }

        // With a session of its own: one that began before the account acted for anybody may be taken for nobody's for a moment.
        var session = await desk.SignInAsync(account);
        var issued = await desk.Profiles.IssueActivationCodeAsync(
            new IssueActivationCodeRequest { RequestId = Guid.NewGuid().ToString("D"), Profile = profile }, await desk.AsAsync(Clerk), cancellationToken: desk.Cancellation);
        await desk.Accounts.ActivateProfileAsync(new ActivateProfileRequest { Code = issued.Code }, session, cancellationToken: desk.Cancellation);
    }
}

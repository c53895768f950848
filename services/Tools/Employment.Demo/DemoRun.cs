using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Demo;

/// <summary>
/// Registers the people and firms of the demonstration as a clerk would, and lets some of them have an account and give consent. Every
/// command has a request id of its own that is the same in each run, so that a run broken off is gone on with.
/// </summary>
internal sealed class DemoRun(CallInvoker gateway, DemoSignIns signIns, DateOnly today, TextWriter output, CancellationToken cancellationToken)
{
    private const string Clerk = "clerk.city";

    private readonly SessionService.SessionServiceClient sessions = new(gateway);
    private readonly AccountService.AccountServiceClient accounts = new(gateway);
    private readonly ProfileService.ProfileServiceClient profiles = new(gateway);
    private readonly ConsentService.ConsentServiceClient consents = new(gateway);

    public static async Task<int> RunAsync(Uri gateway, DemoSignIns signIns, string code, DateOnly today, TextWriter output, CancellationToken cancellationToken)
    {
        using var channel = GrpcChannel.ForAddress(gateway);
        try
        {
            await new DemoRun(channel.CreateCallInvoker(), signIns, today, output, cancellationToken).RunAsync(DemoFile.Read(), code);
            return 0;
        }
        catch (RpcException refused)
        {
            await output.WriteLineAsync($"The demonstration could not be set up: {refused.Status.StatusCode}: {refused.Status.Detail}");
            return 1;
        }
    }

    private static Metadata Bearer(string token) => new() { { "authorization", $"Bearer {token}" } };

    private static string RequestId(string what) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("employment-demo:" + what)).AsSpan(0, 16)).ToString();

    private static IEnumerable<FactEntry> Entries(Dictionary<string, string> facts) =>
        facts.Select(fact => new FactEntry { Fact = fact.Key, Value = fact.Value, Evidence = "原件" });

    private async Task RunAsync(DemoFile file, string code)
    {
        var clerk = Bearer(await SignInAsync(Clerk, signIns.PasswordOf(Clerk), code));
        foreach (var person in file.Persons)
        {
            await FollowUpAsync(person, await RegisterAsync(person, clerk), clerk);
        }

        foreach (var employer in file.Employers)
        {
            await FollowUpAsync(employer, await RegisterAsync(employer, clerk), clerk);
        }

        await output.WriteLineAsync($"registered {file.Persons.Count} people and {file.Employers.Count} firms");
    }

    private async Task<string> RegisterAsync(DemoPerson person, Metadata clerk)
    {
        var request = new RegisterPersonRequest
        {
            RequestId = RequestId("person " + person.Key), Region = person.Region, Name = person.Name, IdNumber = DemoNumbers.OfPerson(person),
        };
        request.Facts.Add(Entries(person.Facts));
        return (await profiles.RegisterPersonAsync(request, clerk, cancellationToken: cancellationToken)).Profile.Profile_;
    }

    private async Task<string> RegisterAsync(DemoEmployer employer, Metadata clerk)
    {
        var request = new RegisterEmployerRequest
        {
            RequestId = RequestId("employer " + employer.Key), Region = employer.Region, Name = employer.Name, CreditCode = DemoNumbers.OfEmployer(employer),
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

        request.Facts.Add(Entries(employer.Facts));
        return (await profiles.RegisterEmployerAsync(request, clerk, cancellationToken: cancellationToken)).Profile.Profile_;
    }

    private async Task FollowUpAsync(IDemoApplicant applicant, string profile, Metadata clerk)
    {
        if (applicant.Consent is { } bank)
        {
            await GiveConsentAsync(applicant, profile, bank, clerk);
        }

        if (applicant.Account is { } account)
        {
            await ActivateAsync(applicant, account, profile, clerk);
        }
    }

    private async Task GiveConsentAsync(IDemoApplicant applicant, string profile, string bank, Metadata clerk) => await consents.GiveConsentAsync(
        new GiveConsentRequest
        {
            RequestId = RequestId("consent " + applicant.Key),
            Profile = profile,
            Bank = bank,
            Scope = Consent.Types.Scope.LoanEligibility,
            ExpiresOn = today.AddMonths(6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        },
        clerk,
        cancellationToken: cancellationToken);

    private async Task ActivateAsync(IDemoApplicant applicant, string account, string profile, Metadata clerk)
    {
        // deploy/up knows the password that the account will have.
        var password = signIns.PasswordOf(account);
        try
        {
            await accounts.RegisterAccountAsync(
                new RegisterAccountRequest { Name = account, DisplayName = applicant.Name, Password = password }, cancellationToken: cancellationToken);
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.AlreadyExists)
        {
            // A run before this one made it.
        }

        var session = await SignInAsync(account, password, "");
        var issued = await profiles.IssueActivationCodeAsync(
            new IssueActivationCodeRequest { RequestId = Guid.NewGuid().ToString(), Profile = profile }, clerk, cancellationToken: cancellationToken);
        await accounts.ActivateProfileAsync(new ActivateProfileRequest { Code = issued.Code }, Bearer(session), cancellationToken: cancellationToken);
    }

    private async Task<string> SignInAsync(string name, string password, string code)
    {
        var answer = await sessions.SignInAsync(
            new SignInRequest { Name = name, Password = password, Code = code, Transport = SignInRequest.Types.Transport.Token }, cancellationToken: cancellationToken);
        return answer.Tokens.AccessToken;
    }
}

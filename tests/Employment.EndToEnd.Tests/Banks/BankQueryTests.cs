using Employment.Contracts.Loans.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Banks;

/// <summary>The bank's question through the whole system: by certificate, with and without consent, with Redis gone.</summary>
[Collection(PeopleTests.Name)]
public sealed class BankQueryTests(PeopleSystem people) : IDisposable
{
    private static readonly (string, string)[] Founder =
    [
        ("person.groups", "HIGHER_EDUCATION_GRADUATE"), ("person.groupsKnown", "true"), ("person.graduationDate", "2023-06-30"),
        ("loan.subsidisedTimesUsed", "1"), ("loan.subsidyEligible", "true"), ("loan.honoured", "false"),
    ];

    private readonly List<GrpcChannel> channels = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => channels.ForEach(channel => channel.Dispose());

    [Fact]
    public async Task Query_WithConsent_AnswersWithFiguresClauseAndTokenAndIsOnRecord()
    {
        var (profile, number) = await people.RegisterAsync(facts: Founder);
        await ConsentAsync(profile, "B001");

        var answer = (await Bank("B001").QueryEligibilityAsync(new QueryEligibilityRequest { Question = Question(number) })).Eligibility;

        answer.Eligible.ShouldBeTrue();
        answer.CeilingFen.ShouldBe(30_000_000);
        answer.SubsidisedTimesUsed.ShouldBe(1);
        var option = answer.Options.Single(option => option.Outcome == Entitlement.Types.Outcome.Entitled);
        option.Basis.Document.ShouldNotBeEmpty();
        option.Basis.Clause.ShouldNotBeEmpty();
        answer.On.ShouldBe("2024-07-01");
        var again = await Bank("B001").RepeatEligibilityAsync(new RepeatEligibilityRequest { Token = answer.Token });
        again.Eligibility.ShouldBe(answer);
        var inquiries = (await people.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = profile }, await people.StaffAsync("SUPERVISOR"))).Inquiries;
        inquiries.Select(inquiry => (inquiry.Bank, inquiry.Purpose, inquiry.Answered)).ShouldAllBe(
            asked => asked.Bank == "B001" && asked.Purpose == Inquiry.Types.Purpose.LoanApplication && asked.Answered);
        inquiries.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Query_WithoutConsent_IsAnsweredAsForNobody()
    {
        var (profile, number) = await people.RegisterAsync(facts: Founder);
        await ConsentAsync(profile, "B002");

        var known = await RefusedAsync(Bank("B001"), number);
        var nobody = await RefusedAsync(Bank("B001"), Numbers.OfPerson());

        known.Status.ShouldBe(nobody.Status);
        known.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        known.Trailers.GetValueBytes("grpc-status-details-bin").ShouldBe(nobody.Trailers.GetValueBytes("grpc-status-details-bin"));
        (await people.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = profile }, await people.StaffAsync("SUPERVISOR")))
            .Inquiries.ShouldHaveSingleItem().Answered.ShouldBeFalse();
    }

    [Fact]
    public async Task Query_AfterWithdrawal_IsRefusedAndSoIsTheToken()
    {
        var (profile, number) = await people.RegisterAsync(facts: Founder);
        var consent = await ConsentAsync(profile, "B001");
        var person = await people.ActivatedAsync(profile);
        var token = (await Bank("B001").QueryEligibilityAsync(new QueryEligibilityRequest { Question = Question(number) })).Eligibility.Token;

        await people.Consents.WithdrawConsentAsync(
            new WithdrawConsentRequest { RequestId = Guid.NewGuid().ToString(), Profile = profile, Consent = consent }, person);

        (await RefusedAsync(Bank("B001"), number)).StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await Should.ThrowAsync<RpcException>(async () => await Bank("B001").RepeatEligibilityAsync(new RepeatEligibilityRequest { Token = token })))
            .StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task Repeat_ByAnotherBank_FindsNothing()
    {
        var (profile, number) = await people.RegisterAsync(facts: Founder);
        await ConsentAsync(profile, "B001");
        await ConsentAsync(profile, "B002");
        var token = (await Bank("B001").QueryEligibilityAsync(new QueryEligibilityRequest { Question = Question(number) })).Eligibility.Token;

        (await Should.ThrowAsync<RpcException>(async () => await Bank("B002").RepeatEligibilityAsync(new RepeatEligibilityRequest { Token = token })))
            .StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task Query_ByAnOfficerWithAToken_IsAnsweredToo()
    {
        var (profile, number) = await people.RegisterAsync(facts: Founder);
        await ConsentAsync(profile, "B001");

        var officer = new EligibilityService.EligibilityServiceClient(people.Calls);
        var answer = await officer.QueryEligibilityAsync(new QueryEligibilityRequest { Question = Question(number) }, await people.AsAsync("officer.b001"));

        answer.Eligibility.Eligible.ShouldBeTrue();
    }

    [Fact]
    public async Task Query_WhileFactsChangeAndRedisComesAndGoes_IsNeverStaleAndNeverFails()
    {
        var (profile, number) = await people.RegisterAsync(facts: Founder);
        await ConsentAsync(profile, "B001");
        var clerk = await people.StaffAsync("CLERK");
        var bank = Bank("B001");
        for (var used = 0; used < 12; used++)
        {
            await people.Profiles.RecordFactsAsync(
                new RecordFactsRequest
                {
                    RequestId = Guid.NewGuid().ToString(),
                    Profile = profile,
                    Facts = { new FactEntry { Fact = "loan.subsidisedTimesUsed", Value = (used % 3).ToString(System.Globalization.CultureInfo.InvariantCulture), Evidence = "台账" } },
                },
                clerk);
            await ShakeRedisAsync(used % 4);
            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bank.QueryEligibilityAsync(new QueryEligibilityRequest { Question = Question(number) }).ResponseAsync));
            answers.Select(answer => answer.Eligibility.SubsidisedTimesUsed).ShouldAllBe(times => times == used % 3);
        }
    }

    private Task ShakeRedisAsync(int turn) => turn switch
    {
        1 => people.System.Redis.Kill9Async(),
        3 => people.System.Redis.RestartAsync(Ct),
        _ => Task.CompletedTask,
    };

    private static EligibilityQuestion Question(string number) => new()
    {
        IdNumber = number, Purpose = Inquiry.Types.Purpose.LoanApplication, Borrower = Loan.Types.Borrower.Individual, RequestedFen = 20_000_000,
    };

    private static async Task<RpcException> RefusedAsync(EligibilityService.EligibilityServiceClient bank, string number) =>
        await Should.ThrowAsync<RpcException>(async () => await bank.QueryEligibilityAsync(new QueryEligibilityRequest { Question = Question(number) }));

    private EligibilityService.EligibilityServiceClient Bank(string code)
    {
        var channel = people.BankSystem(code);
        channels.Add(channel);
        return new EligibilityService.EligibilityServiceClient(channel);
    }

    private async Task<string> ConsentAsync(string profile, string bank) => (await people.Consents.GiveConsentAsync(
        new GiveConsentRequest
        {
            RequestId = Guid.NewGuid().ToString(), Profile = profile, Bank = bank, Scope = Consent.Types.Scope.LoanEligibility, ExpiresOn = "2024-12-31",
        },
        await people.StaffAsync("CLERK"))).Consent.Consent_;
}

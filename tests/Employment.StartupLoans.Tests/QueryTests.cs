using Employment.Contracts.Loans.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.StartupLoans.Tests.Hosts;
using Employment.Testing;
using Google.Rpc;
using Grpc.Core;
using Shouldly;
using Xunit;
using static Employment.StartupLoans.Tests.Questions;

namespace Employment.StartupLoans.Tests;

public sealed class QueryTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private readonly LoansHost host = fixture.Host;
    private readonly string number = Numbers.OfPerson();

    [Fact]
    public async Task Query_WithConsent_SaysWhatLoanByWhichClause()
    {
        host.Table.Add(number, Bank);

        var answer = await host.AskAsync(number);

        answer.Eligible.ShouldBeTrue();
        answer.CeilingFen.ShouldBe(30_000_000);
        answer.SubsidisedTimesUsed.ShouldBe(1);
        answer.UnverifiedFacts.ShouldBe(["loan.subsidyEligible"]);
        answer.On.ShouldBe(TestLaw.Today);
        answer.Options.ShouldAllBe(option => option.Measure.StartsWith("startup-loan", StringComparison.Ordinal));
        var individual = answer.Options.First(option => option.Outcome == Entitlement.Types.Outcome.Entitled);
        individual.Measure.ShouldBe("startup-loan-individual");
        individual.Version.ShouldBe("2024");
        individual.Basis.Clause.ShouldNotBeEmpty();
        individual.Loan.SubsidisedFen.ShouldBe(30_000_000);
        individual.Loan.SubsidyShare.ShouldBe("0.5");
        individual.Loan.SubsidisedTimesLeft.ShouldBe(2);
        individual.Loan.CounterGuarantee.ShouldNotBe(LoanAnswer.Types.CounterGuarantee.Unspecified);
        answer.Options.ShouldContain(option => option.Outcome == Entitlement.Types.Outcome.NotEntitled && option.Unmet.Count > 0);
    }

    [Theory]
    [InlineData("2024-06-29", "2023", 20_000_000)]
    [InlineData("2024-06-30", "2024", 30_000_000)]
    public async Task Query_OnADay_IsAnsweredByTheLawOfThatDay(string on, string version, long ceiling)
    {
        host.Table.Add(number, Bank);
        var question = About(number);
        question.On = on;

        var answer = await host.AskAsync(question);

        answer.On.ShouldBe(on);
        var entitled = answer.Options.Where(option => option.Outcome == Entitlement.Types.Outcome.Entitled).ToList();
        entitled.ShouldContain(option => option.Version == version);
        answer.CeilingFen.ShouldBe(entitled.Max(option => option.Loan.CeilingFen));
        answer.CeilingFen.ShouldBe(ceiling);
    }

    [Fact]
    public async Task Query_LoanOfTheProfile_GivesWayToTheOneAskedAbout()
    {
        host.Table.Add(number, Bank).Facts.Loan.RequestedFen = 900_000_000_000;

        (await host.AskAsync(number)).Eligible.ShouldBeTrue();
    }

    [Fact]
    public async Task Query_BeforeItIsAnswered_IsOnRecordWithBankOfficerAndPurpose()
    {
        host.Table.Add(number, Bank);
        var question = About(number.ToLowerInvariant());
        question.Purpose = Inquiry.Types.Purpose.Advice;

        await host.Client.QueryEligibilityAsync(new QueryEligibilityRequest { Question = question }, host.As(Bank, "officer-7"));

        var asked = host.Table.Record.Last(record => record.By == "officer-7");
        asked.Bank.ShouldBe(Bank);
        asked.Scope.ShouldBe(Consent.Types.Scope.LoanEligibility);
        asked.Questions.ShouldHaveSingleItem().ShouldBe(new OpenInquiriesRequest.Types.Question { IdNumber = number, Purpose = Inquiry.Types.Purpose.Advice });
    }

    [Fact]
    public async Task Query_NobodyOrNoConsentOrAnotherBanks_IsRefusedInTheSameBytes()
    {
        var unwilling = Numbers.OfPerson();
        var others = Numbers.OfPerson();
        host.Table.Add(unwilling);
        host.Table.Add(others, OtherBank);

        var nobody = await RefusedAsync(() => host.AskAsync(number));
        var noConsent = await RefusedAsync(() => host.AskAsync(unwilling));
        var anothers = await RefusedAsync(() => host.AskAsync(others));
        var firm = await RefusedAsync(() => host.AskAsync(Numbers.OfFirm()));

        nobody.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        nobody.ReasonOf().ShouldBe("NO_CONSENT");
        new[] { noConsent, anothers, firm }.ShouldAllBe(refused => refused.Visible() == nobody.Visible());
        var results = await host.AskTogetherAsync(About(number), About(unwilling), About(others));
        results.Distinct().ShouldHaveSingleItem().Error.Reason.ShouldBe("NO_CONSENT");
    }

    [Fact]
    public async Task Query_SomebodyWhoHasDied_IsRefusedByName()
    {
        host.Table.Add(number, Bank);
        host.Table.Change(number, profile => profile.DiedOn = "2024-05-01");

        var refused = await RefusedAsync(() => host.AskAsync(number));

        refused.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        refused.ReasonOf().ShouldBe("APPLICANT_DECEASED");

        // Taken back: the next version has no death, and no kept snapshot stands in its way.
        host.Table.Change(number, profile => profile.ClearDiedOn());
        (await host.AskAsync(number)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Query_SameVersionAgain_IsAnsweredFromRedis()
    {
        host.Table.Add(number, Bank);

        // On a busy machine Redis may not be asked for a moment; then the profile is read again.
        await Eventually.IsTrueAsync(
            async () =>
            {
                var before = host.Table.Loads;
                (await host.AskAsync(number)).Eligible.ShouldBeTrue();
                return host.Table.Loads == before;
            },
            "a question is answered without reading the profile",
            TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Query_ProfileChanged_NeverAnswersByAnOlderVersion()
    {
        host.Table.Add(number, Bank);
        for (var used = 1; used < 20; used++)
        {
            (await host.AskAsync(number)).SubsidisedTimesUsed.ShouldBe(used);
            host.Table.Change(number, profile => profile.Facts.Loan.SubsidisedTimesUsed++);
        }
    }

    [Fact]
    public async Task Query_ConsentWithdrawn_IsRefusedAtOnceAlthoughTheProfileIsCached()
    {
        host.Table.Add(number, Bank);
        await host.AskAsync(number);

        host.Table.Withdraw(number, Bank);

        (await RefusedAsync(() => host.AskAsync(number))).ReasonOf().ShouldBe("NO_CONSENT");
    }

    [Fact]
    public async Task Query_BadInput_NamesEveryFieldAndNoValue()
    {
        var refused = await RefusedAsync(() => host.AskAsync(new EligibilityQuestion { IdNumber = number[..^1], RequestedFen = 0, TermMonths = 1201, On = "2024-02-30" }));

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Detail<BadRequest>().FieldViolations.Select(violation => violation.Field).ShouldBe(
            ["question.idNumber", "question.purpose", "question.borrower", "question.requestedFen", "question.termMonths", "question.on"]);
        refused.Visible().ShouldNotContain(number[..^1]);
        (await RefusedAsync(async () => await host.Client.QueryEligibilityAsync(new QueryEligibilityRequest(), host.As(Bank))))
            .Detail<BadRequest>().FieldViolations.ShouldHaveSingleItem().Field.ShouldBe("question");
    }

    [Theory]
    [InlineData("", "loans.query", "NO_BANK")]
    [InlineData(Bank, "policies.read", "MISSING_PERMISSION")]
    public async Task Query_ByNoBank_IsRefused(string bank, string permission, string reason)
    {
        var refused = await RefusedAsync(async () => await host.Client.QueryEligibilityAsync(
            new QueryEligibilityRequest { Question = About(number) }, host.As(bank, "somebody", permission)));

        refused.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        refused.ReasonOf().ShouldBe(reason);
    }

    [Fact]
    public async Task Query_Whatever_LeavesNoNumberInTheLog()
    {
        host.Table.Add(number, Bank);
        var answer = await host.AskAsync(number);
        await RefusedAsync(() => host.AskAsync(Numbers.OfPerson()));
        await RefusedAsync(() => host.AskAsync(number + "1"));

        host.Log.Text.ShouldNotBeEmpty();
        host.Log.Text.ShouldNotContain(number);
        host.Log.Text.ShouldNotContain(answer.Token);
    }
}

using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Months that run on since the hire began are claimed part by part, each of them once.</summary>
public sealed class HalfYearTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const string Subsidy = "employer-social-insurance-subsidy";
    private const string Exceeded = "MONTHS_EXCEEDED";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    private readonly string number = Numbers.OfPerson();

    [Fact]
    public async Task TwoHalfYears_AreBothPaidAndTheThirteenthMonthIsNot()
    {
        var worker = Hardship(number);
        var first = await PaidAsync(await AcceptedAsync(ClaimCase.Of(host), worker, soFar: 6), "2023-11-06", "2023-11-14");
        var second = await PaidAsync(await AcceptedAsync(first.Firm, worker, soFar: 12, on: "2023-11-14"), "2023-11-14", "2023-11-22");

        new[] { first, second }.Select(claim => CountedBy(claim)).ShouldBe([6, 6]);
        var third = await AcceptedAsync(first.Firm, worker, soFar: 13, on: "2023-11-22");
        (await third.ReviewAsync()).Obstacles.ShouldHaveSingleItem().Reason.ShouldBe("COUNTER_EXCEEDED");
        (await third.StateAsync()).ShouldBe(State.Accepted);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public async Task SecondClaim_OfTheMonthsLeftAndOfOneMore_IsReviewedAndRefusedNamingTheLine(int months, bool isReviewed)
    {
        var worker = Hardship(number);
        var first = await ReviewedAsync(await AcceptedAsync(ClaimCase.Of(host), worker, soFar: 6));
        var second = new ClaimCase(host, first.Firm);
        await second.DraftAsync(Subsidy);

        var edited = (await second.AddAsync(number, worker.Name, Insured(12), months)).Obstacles;
        var assessed = await second.AssessAsync(second.Agent);
        await second.SubmitAsync();
        await second.AcceptAsync();
        var reviewed = await second.ReviewAsync();

        reviewed.Claim.State.ShouldBe(isReviewed ? State.InNotice : State.Accepted);
        foreach (var obstacles in new[] { edited, assessed, reviewed.Obstacles })
        {
            obstacles.Select(obstacle => (obstacle.Line, obstacle.Reason)).ShouldBe(isReviewed ? [] : [("001", Exceeded)]);
            foreach (var message in obstacles.Select(obstacle => obstacle.Message))
            {
                message.ShouldContain("7 months, and 6 are left: 12 are on record so far");
                message.ShouldContain("State 6 at most");
            }
        }
    }

    [Fact]
    public async Task FirstClaim_OfFewerMonthsThanThereAre_LeavesTheRestToTheNext()
    {
        var worker = Hardship(number);
        var first = await ReviewedAsync(await AcceptedAsync(ClaimCase.Of(host), worker, soFar: 8, months: 6));
        first.Last.Roster.ShouldHaveSingleItem().Months.ShouldBe(6);
        CountedBy(first).ShouldBe(6);

        var second = await ReviewedAsync(await AcceptedAsync(first.Firm, worker, soFar: 8));
        second.Last.Roster.ShouldHaveSingleItem().HasMonths.ShouldBeFalse();
        CountedBy(second).ShouldBe(2);
        (await second.GetAsync()).Determinations[0].Lines.ShouldHaveSingleItem().Months
            .ShouldBe(new MonthsClaimed { SoFar = 8, CountedBefore = 6, Asked = 2 });

        var third = await AcceptedAsync(first.Firm, worker, soFar: 8);
        var obstacle = (await third.ReviewAsync()).Obstacles.ShouldHaveSingleItem();
        (obstacle.Line, obstacle.Reason).ShouldBe(("001", Exceeded));
        obstacle.Message.ShouldStartWith("No month is left to claim: 8 are on record so far, and earlier claims of the applicant for the same person counted 8.");
        (await ChainCheck.RunAsync(host.ConnectionString, "hiring", TestContext.Current.CancellationToken)).Said.ShouldContain(" 0 findings");
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public async Task AnotherEmployersHire_CountsForThePersonAndNotAgainstThisEmployersMonths(int months, bool isReviewed)
    {
        var worker = Hardship(number);
        await ReviewedAsync(await AcceptedAsync(ClaimCase.Of(host), worker, soFar: 6));

        var other = await AcceptedAsync(ClaimCase.Of(host, "示例电子有限公司"), worker, soFar: months);

        (await other.AssessAsync(Staff.Reviewer)).Select(obstacle => obstacle.Reason).ShouldBe(isReviewed ? [] : ["COUNTER_EXCEEDED"]);
        (await other.ReviewAsync()).Claim.State.ShouldBe(isReviewed ? State.InNotice : State.Accepted);
    }

    [Fact]
    public async Task Withdraw_OfTheFirstClaim_GivesItsMonthsBack()
    {
        var worker = Hardship(number);
        var first = await ReviewedAsync(await AcceptedAsync(ClaimCase.Of(host), worker, soFar: 6));
        await first.WithdrawAsync();
        await Eventually.IsTrueAsync(() => !host.Around.Funds.IsReserved(first.Id), "the months are given back", Soon);

        CountedBy(await ReviewedAsync(await AcceptedAsync(first.Firm, worker, soFar: 12))).ShouldBe(12);
    }

    [Fact]
    public async Task MergedProfiles_OfFirmAndPerson_CountTogether()
    {
        var before = Hardship(number);
        var first = await ReviewedAsync(await AcceptedAsync(ClaimCase.Of(host), before, soFar: 6));
        var otherNumber = Numbers.OfPerson();
        var (worker, firm) = (Hardship(otherNumber), ClaimCase.Of(host));
        host.Around.Funds.Merge(before.Profile_, worker.Profile_);
        host.Around.Funds.Merge(first.Firm.Profile_, firm.Firm.Profile_);

        CountedBy(await ReviewedAsync(await AcceptedAsync(firm, worker, soFar: 12, idNumber: otherNumber))).ShouldBe(6);
    }

    [Fact]
    public async Task Approve_OfTwoClaimsForTheSameMonths_IsOfTheOneReservedFirst()
    {
        var worker = Hardship(number);
        var first = await AcceptedAsync(ClaimCase.Of(host), worker, soFar: 6);
        var second = await AcceptedAsync(first.Firm, worker, soFar: 6);
        await host.OnAsync("2023-11-06");
        host.Around.Funds.Meanwhile(() => first.ReviewAsync());
        (await second.ReviewAsync()).Obstacles.ShouldBeEmpty();
        first.Last.State.ShouldBe(State.InNotice);

        await host.OnAsync("2023-11-14");
        (await second.ApproveAsync()).Obstacles.ShouldHaveSingleItem().Reason.ShouldBe(Exceeded);
        second.Last.State.ShouldBe(State.InNotice);
        (await first.ApproveAsync()).Obstacles.ShouldBeEmpty();
        first.Last.State.ShouldBe(State.Approved);
    }

    [Theory]
    [InlineData(Subsidy, 0, "must be 1 or more")]
    [InlineData(ClaimCase.Expansion, 1, "is not asked for this measure")]
    public async Task Edit_MonthsThatNoLineCanAskFor_NamesTheField(string measure, int months, string words)
    {
        await host.OnAsync("2023-11-01");
        var worker = Hardship(number);
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(measure);

        var refused = await Should.ThrowAsync<RpcException>(() => claim.AddAsync(number, worker.Name, Insured(6), months));

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldContain("setLines[0].months");
        refused.Status.Detail.ShouldContain(words);
    }

    [Fact]
    public async Task Edit_MonthsStatedAndNotHowManyThereAre_NamesTheFact()
    {
        await host.OnAsync("2023-11-01");
        var worker = Hardship(number);
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(Subsidy);
        (await claim.AddAsync(number, worker.Name, Insured(null), months: 6)).Obstacles.ShouldHaveSingleItem().Missing.ShouldBe(["hire.insuredMonths"]);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public async Task Assess_OfAPersonOfWhomNothingIsVerifiedYet_TellsOfTooManyMonthsAlready(int months, bool isTooMany)
    {
        await host.OnAsync("2023-11-01");
        var worker = Hardship(number);
        host.Around.Profiles.Unverified[worker.Profile_] = true;
        var claim = ClaimCase.Of(host);
        await claim.DraftAsync(Subsidy);
        await claim.AddAsync(number, worker.Name, Insured(8), months);

        var obstacles = await claim.AssessAsync(claim.Agent);

        obstacles.ShouldContain(obstacle => obstacle.Reason == "");
        obstacles.Any(obstacle => obstacle.Reason == Exceeded).ShouldBe(isTooMany);
    }

    private Profile Hardship(string idNumber) =>
        host.Around.Profiles.AddPerson(idNumber, "李秀英", new Person { Groups = { Person.Types.Group.EmploymentHardship } });

    private Task<ClaimCase> AcceptedAsync(Profile firm, Profile worker, int soFar, int? months = null, string on = "2023-11-01") =>
        AcceptedAsync(new ClaimCase(host, firm), worker, soFar, months, on);

    private async Task<ClaimCase> AcceptedAsync(ClaimCase claim, Profile worker, int soFar, int? months = null, string on = "2023-11-01", string? idNumber = null)
    {
        await host.OnAsync(on);
        await claim.DraftAsync(Subsidy);
        await claim.AddAsync(idNumber ?? number, worker.Name, Insured(soFar), months);
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        return claim;
    }

    private static async Task<ClaimCase> ReviewedAsync(ClaimCase claim)
    {
        (await claim.ReviewAsync()).Obstacles.ShouldBeEmpty();
        claim.Last.State.ShouldBe(State.InNotice);
        return claim;
    }

    /// <summary>Through review and the notice to the money.</summary>
    private async Task<ClaimCase> PaidAsync(ClaimCase claim, string reviewedOn, string approvedOn)
    {
        await host.OnAsync(reviewedOn);
        await ReviewedAsync(claim);
        await host.OnAsync(approvedOn);
        (await claim.ApproveAsync()).Obstacles.ShouldBeEmpty();
        await claim.PayAsync();
        host.Around.Payments.Tell(claim.Id, "001", Outcome.Types.Kind.Paid);
        await Eventually.IsTrueAsync(async () => await claim.StateAsync() == State.Paid, "the claim is paid", Soon);
        return claim;
    }

    private long CountedBy(ClaimCase claim) => host.Around.Funds.Reservation(claim.Id).Counters.ShouldHaveSingleItem().Amount;

    private static Facts Insured(int? months)
    {
        var hire = new Hire
        {
            ContractSignedOn = "2022-09-01",
            EmployerContributionFen = 400_000,
            Insurances = { Hire.Types.Insurance.Unemployment, Hire.Types.Insurance.Injury, Hire.Types.Insurance.Pension, Hire.Types.Insurance.Medical },
        };
        if (months is { } soFar)
        {
            hire.InsuredMonths = soFar;
        }

        return new Facts { Hire = hire };
    }
}

using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>A text published while a claim is under way, in force from a day before, on or after its day of application (2023-11-01), and the turn of a year.</summary>
public sealed class LawChangedTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const string Superseded = MadeUpGrant.First;
    private const string Successor = MadeUpGrant.Successor;

    [Theory]
    [InlineData("2023-10-31")]
    [InlineData("2023-11-01")]
    public async Task Review_UnderATextInForceOnTheDayOfApplication_NeedsItNamedAndGoesOnUnderIt(string from)
    {
        using var law = await Lawmakers.OfANewGrantAsync(host);
        var claim = await AcceptedAsync(law);
        await law.SupersedeAsync(from);

        foreach (var named in new[] { "", Superseded, "2099" })
        {
            var refused = await claim.ReviewUnderAsync(named);
            (refused.Claim.State, refused.Claim.Version, refused.Obstacles.ShouldHaveSingleItem().Reason).ShouldBe((State.Accepted, Superseded, "OTHER_VERSION"), $"naming '{named}'");
        }

        host.Around.Funds.IsReserved(claim.Id).ShouldBeFalse();
        var reviewed = await claim.ReviewUnderAsync(Successor);

        reviewed.Obstacles.ShouldBeEmpty();
        (reviewed.Claim.State, reviewed.Claim.Version, reviewed.Claim.AmountFen, reviewed.Claim.NoticeTo).ShouldBe((State.InNotice, Successor, 150_000L, "2023-11-06"));
        var reservation = host.Around.Funds.Reservation(claim.Id);
        (reservation.Version, reservation.FundKind, reservation.Keys.ShouldHaveSingleItem().Kind).ShouldBe((Successor, Fund.Types.Kind.EmploymentSubsidy, ClaimKey.Types.Kind.PersonGrantKind));
        var seen = await claim.GetAsync();
        seen.Events.Select(done => (done.What, done.By)).ShouldBe(
            [("SUBMITTED", claim.Agent.Subject), ("ACCEPTED", "clerk"), ("VERSION_CHANGED", "reviewer"), ("REVIEWED", "reviewer"), ("NOTICE_STARTED", "reviewer")]);
        seen.Events.Single(done => done.What == "VERSION_CHANGED").Why.ShouldBe("2023 → 2023b");
        seen.Determinations.ShouldHaveSingleItem().Version.ShouldBe(Successor);
        await host.OnAsync("2023-11-07");
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
    }

    [Fact]
    public async Task Review_UnderATextInForceFromTheDayAfter_IsAsBefore()
    {
        using var law = await Lawmakers.OfANewGrantAsync(host);
        var claim = await AcceptedAsync(law);
        await law.SupersedeAsync("2023-11-02");

        (await claim.AssessAsync(Staff.Reviewer)).ShouldBeEmpty();
        (await claim.ReviewUnderAsync(Successor)).Obstacles.ShouldHaveSingleItem().Reason.ShouldBe("OTHER_VERSION");
        var reviewed = await claim.ReviewAsync();

        reviewed.Obstacles.ShouldBeEmpty();
        (reviewed.Claim.Version, reviewed.Claim.AmountFen, reviewed.Claim.NoticeTo).ShouldBe((Superseded, 100_000L, "2023-11-08"));
        (await claim.GetAsync()).Events.ShouldNotContain(done => done.What == "VERSION_CHANGED");
        await host.OnAsync("2023-11-09");
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
    }

    [Fact]
    public async Task Assess_WhenTheLawNamesAnotherVersion_TellsTheOfficeBothAndTheApplicantWhichCounts()
    {
        using var law = await Lawmakers.OfANewGrantAsync(host);
        var claim = await AcceptedAsync(law);
        (await AssessAsync(claim, Staff.Reviewer)).Version.ShouldBe(Superseded);
        await law.SupersedeAsync("2023-11-01");

        var office = await AssessAsync(claim, Staff.Reviewer);
        office.Version.ShouldBe(Successor);
        office.VerifiedLines.ShouldHaveSingleItem().Entitlement.AmountFen.ShouldBe(150_000);
        var told = office.Obstacles.ShouldHaveSingleItem();
        told.Reason.ShouldBe("OTHER_VERSION");
        told.Message.ShouldContain("version 2023,");
        told.Message.ShouldContain("names 2023b.");
        var applicant = await AssessAsync(claim, claim.Agent);
        (applicant.Version, applicant.Obstacles.Count).ShouldBe((Successor, 0));
    }

    [Fact]
    public async Task Reject_OfAClaimThatFailsUnderTheNewText_IsByItsConditionsAndClauses()
    {
        using var law = await Lawmakers.OfANewGrantAsync(host);
        var claim = await AcceptedAsync(law);
        await law.SupersedeAsync("2023-11-01", insuredMonths: 6);
        (await claim.ReviewUnderAsync(Successor)).Obstacles.ShouldHaveSingleItem().Unmet.ShouldHaveSingleItem().Fact.ShouldBe("hire.insuredMonths");

        foreach (var named in new[] { "", Superseded })
        {
            var refused = await Should.ThrowAsync<RpcException>(() => claim.RejectAsync(version: named));
            refused.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
            refused.Status.Detail.ShouldContain("the law now names 2023b");
        }

        (await claim.StateAsync()).ShouldBe(State.Accepted);
        var rejected = await claim.RejectAsync(version: Successor);

        (rejected.Claim.State, rejected.Claim.Version).ShouldBe((State.Rejected, Successor));
        rejected.Obstacles.ShouldHaveSingleItem().Unmet.ShouldHaveSingleItem().Basis.Document.ShouldBe(MadeUpGrant.DocumentOf(Successor));
        var decided = (await claim.GetAsync(claim.Agent)).Determinations.ShouldHaveSingleItem();
        (decided.Version, decided.Lines.ShouldHaveSingleItem().Entitlement.Version).ShouldBe((Successor, Successor));
    }

    [Fact]
    public async Task Review_UnderTheNewTextWithoutMoney_StaysUnderItAndGoesOnWithMoney()
    {
        using var law = await Lawmakers.OfANewGrantAsync(host);
        var claim = await AcceptedAsync(law);
        await law.SupersedeAsync("2023-11-01");
        var left = host.Around.Funds.LeftFen;
        host.Around.Funds.LeftFen = 149_999;
        var waiting = await claim.ReviewUnderAsync(Successor);
        host.Around.Funds.LeftFen = left;

        (waiting.Claim.State, waiting.Claim.Version, waiting.Obstacles.ShouldHaveSingleItem().Reason).ShouldBe((State.Reviewed, Successor, "INSUFFICIENT_FUND"));
        (await claim.ReviewAsync()).Claim.State.ShouldBe(State.InNotice);
        (await claim.GetAsync()).Events.Count(done => done.What == "VERSION_CHANGED").ShouldBe(1);
    }

    [Theory]
    [InlineData("2023-11-01", true)]
    [InlineData("2023-11-02", false)]
    public async Task Approve_AfterATextPublishedDuringTheNotice_IsSentBackOnlyWhereItWasInForce(string from, bool isOther)
    {
        using var law = await Lawmakers.OfANewGrantAsync(host);
        var claim = await AcceptedAsync(law);
        await claim.ReviewAsync();
        await law.SupersedeAsync(from);
        await host.OnAsync("2023-11-09");
        var answer = await claim.ApproveAsync();
        if (!isOther)
        {
            (answer.Claim.State, answer.Claim.Version).ShouldBe((State.Approved, Superseded));
            return;
        }

        (answer.Claim.State, answer.Obstacles.ShouldHaveSingleItem().Reason).ShouldBe((State.InNotice, "OTHER_VERSION"));
        (await claim.AssessAsync(Staff.Approver)).ShouldHaveSingleItem().Message.ShouldContain("Send the claim back to review");
        var before = host.Around.Funds.Reservation(claim.Id);
        (await claim.ReturnAsync()).State.ShouldBe(State.Accepted);
        var reviewed = await claim.ReviewOnceQuietAsync(Successor);

        reviewed.Obstacles.ShouldBeEmpty();
        (reviewed.Claim.Version, reviewed.Claim.AmountFen, reviewed.Claim.NoticeTo).ShouldBe((Successor, 150_000L, "2023-11-14"));
        host.Around.Funds.TimesGivenBack(claim.Id).ShouldBe(1);
        host.Around.Funds.HoldersOf(before.Keys.ShouldHaveSingleItem()).ShouldBeEmpty("the key of the old version is free");
        var after = host.Around.Funds.Reservation(claim.Id);
        (after.Version, after.Lines.ShouldHaveSingleItem().AmountFen).ShouldBe((Successor, 150_000L));
        host.Around.Funds.HoldersOf(after.Keys.ShouldHaveSingleItem()).ShouldBe([claim.Id]);
        await host.OnAsync("2023-11-15");
        (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
        (await claim.GetAsync()).Determinations.Select(one => (one.Step, one.Version)).ShouldBe([("APPROVED", Successor), ("REVIEWED", Successor), ("REVIEWED", Superseded)]);
    }

    [Fact]
    public async Task Claims_OfTheLastAndTheFirstDayOfAYear_AreEachDecidedByTheirOwnText()
    {
        using var law = await Lawmakers.OfANewGrantAsync(host);
        var old = await SubmittedAsync(law, "2023-12-31");
        await law.GoOnIn2024Async();
        var young = await SubmittedAsync(law, "2024-01-01");
        await host.OnAsync("2024-01-02");
        foreach (var (claim, version, amount) in new[] { (old, Superseded, 100_000L), (young, "2024", 200_000L) })
        {
            await claim.AcceptAsync();
            (await claim.AssessAsync(Staff.Reviewer)).ShouldBeEmpty();
            var reviewed = await claim.ReviewAsync();
            reviewed.Obstacles.ShouldBeEmpty();
            (reviewed.Claim.Version, reviewed.Claim.AmountFen, reviewed.Claim.NoticeTo).ShouldBe((version, amount, "2024-01-09"));
        }

        await host.OnAsync("2024-01-10");
        foreach (var (claim, version) in new[] { (old, Superseded), (young, "2024") })
        {
            (await claim.ApproveAsync()).Claim.State.ShouldBe(State.Approved);
            (await claim.GetAsync()).Determinations.ShouldAllBe(one => one.Version == version);
        }
    }

    private async Task<AssessClaimResponse> AssessAsync(ClaimCase claim, Platform.Identity.CallerIdentity by) =>
        await host.Client.AssessClaimAsync(new AssessClaimRequest { Claim = claim.Id }, host.As(by));

    private async Task<ClaimCase> SubmittedAsync(Lawmakers law, string day)
    {
        await host.OnAsync(day);
        var claim = await ClaimCase.Of(host).FilledAsync(law.Grant.Measure);
        (await claim.SubmitAsync()).AppliedOn.ShouldBe(day);
        return claim;
    }

    private async Task<ClaimCase> AcceptedAsync(Lawmakers law)
    {
        var claim = await SubmittedAsync(law, "2023-11-01");
        await claim.AcceptAsync();
        return claim;
    }
}

using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Identity;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>What people's records say is for officers, and only of claims that they decide; who objected is not for who is objected to.</summary>
public sealed class DiscretionTests(HiringHost host) : IClassFixture<HiringHost>
{
    private const string AboutPeople = "person.graduationDate";
    private const string AboutTheHire = "hire.insuredMonths";

    [Fact]
    public async Task Answers_ToAFirmWhoseLineIsRefused_HideWhatIsOnRecordOfThePerson()
    {
        var claim = await WithARefusedLineAsync();
        ShouldShow(claim.Last, isOfficer: true);
        ShouldShow((await claim.GetAsync(claim.Agent)).Claim, isOfficer: false);
        ShouldShow((await claim.GetAsync()).Claim, isOfficer: true);
        ShouldShow(await claim.WithdrawAsync(), isOfficer: false);
    }

    [Fact]
    public async Task AskReconsideration_ByTheFirm_HidesWhatIsOnRecordOfThePerson()
    {
        var claim = await AcceptedAsync(onlyUnfit: true);
        ShouldShow((await claim.RejectAsync()).Claim, isOfficer: true);
        var asked = await host.Client.AskReconsiderationAsync(
            new AskReconsiderationRequest { RequestId = NewId(), Claim = claim.Id, Why = "材料齐全" }, host.As(claim.Agent));
        ShouldShow(asked.Claim, isOfficer: false);
        var decided = await host.Client.DecideReconsiderationAsync(
            new DecideReconsiderationRequest { RequestId = NewId(), Claim = claim.Id, Why = "维持" }, host.As(Staff.Objections));
        ShouldShow(decided.Claim, isOfficer: true);
    }

    [Fact]
    public async Task Determinations_ToTheFirm_HideFactsAndWhatIsOnRecord()
    {
        var claim = await AcceptedAsync(onlyUnfit: true);
        await claim.RejectAsync();
        var toOfficer = (await claim.GetAsync()).Determinations.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();
        toOfficer.Facts.Person.GraduationDate.ShouldBe("2019-06-30");
        toOfficer.Entitlement.Unmet.ShouldContain(condition => condition.Fact == AboutPeople && condition.Given.Length > 0);
        var toFirm = (await claim.GetAsync(claim.Agent)).Determinations.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();
        toFirm.Facts.ShouldBeNull();
        toFirm.Entitlement.Unmet.ShouldContain(condition => condition.Fact == AboutPeople);
        toFirm.Entitlement.Unmet.ShouldAllBe(condition => condition.Fact != AboutPeople || condition.Given.Length == 0);
    }

    [Fact]
    public async Task Objector_ByName_IsShownToOfficersAndNotToTheFirm()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        await host.Client.ObjectToClaimAsync(
            new ObjectToClaimRequest { RequestId = NewId(), ClaimNumber = claim.Last.Number, Text = "该人员未在该单位上班，请核查。" },
            host.As(new CallerIdentity("neighbour", [], [], "")));
        EventOf(await claim.GetAsync(), "OBJECTED").By.ShouldBe("neighbour");
        var toFirm = await claim.GetAsync(claim.Agent);
        EventOf(toFirm, "OBJECTED").By.ShouldBeEmpty();
        EventOf(toFirm, "ACCEPTED").By.ShouldBe("clerk", "who decides signs for it");
    }

    [Fact]
    public async Task Draft_EnteredAtTheCounter_TellsOfPeopleWhatAnApplicantMayKnowUntilItIsSubmitted()
    {
        var granted = await ClaimCase.Of(host).InNoticeAsync();
        var number = Numbers.OfPerson();
        host.Around.Profiles.Alias(number, granted.Last.Roster.ShouldHaveSingleItem().Person);
        var claim = new ClaimCase(host, granted.Firm);
        await claim.DraftAsync(ClaimCase.Absorption);
        await claim.AddAsync(number, "王小芳");
        var edited = await host.Client.EditClaimAsync(
            new EditClaimRequest { RequestId = NewId(), Claim = claim.Id, Revision = claim.Last.Revision }, host.As(Staff.Clerk));
        HistoryOf(edited.Obstacles).Given.ShouldBeEmpty();

        var draft = await AssessAsync(claim, Staff.Clerk);
        draft.Lines.Concat(draft.VerifiedLines).ShouldAllBe(line => line.Facts == null);
        HistoryOf(draft.Obstacles).Given.ShouldBeEmpty();
        draft.Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBeEmpty();

        await claim.SubmitAsync();
        var submitted = await AssessAsync(claim, Staff.Clerk);
        submitted.VerifiedLines.ShouldHaveSingleItem().Facts.Person.GraduationDate.ShouldBe("2023-06-30");
        submitted.Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBe(granted.Last.Number);
        HistoryOf(submitted.Obstacles).Given.ShouldNotBeEmpty();
        var toFirm = await AssessAsync(claim, claim.Agent);
        toFirm.VerifiedLines.ShouldHaveSingleItem().Facts.ShouldBeNull();
        toFirm.Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBeEmpty();
        HistoryOf(toFirm.Obstacles).Given.ShouldBeEmpty();
    }

    [Fact]
    public async Task Draft_ThatHolds_IsNotHeldAgainstTheFundBeforeItIsSubmitted()
    {
        var granted = await ClaimCase.Of(host).InNoticeAsync();
        var number = Numbers.OfPerson();
        host.Around.Profiles.Alias(number, granted.Last.Roster.ShouldHaveSingleItem().Person);
        var claim = new ClaimCase(host, granted.Firm);
        await claim.DraftAsync();
        await claim.AddAsync(number, "王小芳");
        (await claim.AssessAsync(Staff.Clerk)).ShouldBeEmpty();
        await claim.SubmitAsync();
        (await claim.AssessAsync(Staff.Clerk)).ShouldHaveSingleItem().BlockingClaim.ShouldBe(granted.Last.Number);
    }

    private static void ShouldShow(Claim claim, bool isOfficer)
    {
        var unmet = claim.Roster.SelectMany(line => line.Unmet).ToList();
        var person = unmet.Where(condition => condition.Fact == AboutPeople).ToList();
        person.ShouldNotBeEmpty();
        person.ShouldAllBe(condition => isOfficer == condition.Given.Length > 0);
        unmet.ShouldContain(condition => condition.Fact == AboutTheHire && condition.Given.Length > 0, "what the firm stated itself");
        unmet.ShouldAllBe(condition => condition.Basis.Clause.Length > 0);
    }

    /// <summary>Two people, one of whom graduated long ago and was never insured; that one is refused and the other goes on.</summary>
    private async Task<ClaimCase> WithARefusedLineAsync()
    {
        var claim = await AcceptedAsync(onlyUnfit: false);
        await claim.ReviewAsync(refuse: "001");
        claim.Last.State.ShouldBe(State.InNotice);
        return claim;
    }

    private async Task<ClaimCase> AcceptedAsync(bool onlyUnfit)
    {
        await host.OnAsync("2023-11-01");
        var claim = ClaimCase.Of(host);
        var number = Numbers.OfPerson();
        host.Around.Profiles.AddPerson(number, "李四", ClaimCase.LongGraduated());
        await claim.DraftAsync();
        await claim.AddAsync(number, "李四", Unfit());
        if (!onlyUnfit)
        {
            var (fit, graduate) = ClaimCase.Graduate(host);
            await claim.AddAsync(fit, graduate.Name);
        }

        await claim.SubmitAsync();
        await claim.AcceptAsync();
        return claim;
    }

    private static Facts Unfit()
    {
        var facts = ClaimCase.HiredOn("2023-09-01");
        facts.Hire.InsuredMonths = 0;
        return facts;
    }

    private async Task<AssessClaimResponse> AssessAsync(ClaimCase claim, CallerIdentity by) =>
        await host.Client.AssessClaimAsync(new AssessClaimRequest { Claim = claim.Id }, host.As(by));

    private static Unmet HistoryOf(IEnumerable<Obstacle> obstacles) => obstacles.ShouldHaveSingleItem().Unmet.First(condition => condition.Fact == "history");

    private static ClaimEvent EventOf(GetClaimResponse response, string what) => response.Events.Single(done => done.What == what);

    private static string NewId() => Guid.NewGuid().ToString("D");
}

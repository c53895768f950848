using Employment.Contracts.Claims.V1;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>What was granted before stands in the way, to whichever profile of a person it was granted.</summary>
public sealed class EarlierGrantTests(HiringHost host) : IClassFixture<HiringHost>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Review_OfAPersonMergedWithOneWhoWasGranted_NamesTheEarlierClaim(bool isGrantOfWhoGoes)
    {
        var granted = await ClaimCase.Of(host).InNoticeAsync();
        var before = granted.Last.Roster.ShouldHaveSingleItem().Person;
        var (number, person) = ClaimCase.Graduate(host, "王小芳");
        await host.OnAsync("2023-11-06");
        var claim = new ClaimCase(host, granted.Firm);
        await claim.DraftAsync(ClaimCase.Absorption);
        await claim.AddAsync(number, person.Name, ForAYear());
        await claim.SubmitAsync();
        await claim.AcceptAsync();
        (await claim.AssessAsync(Staff.Reviewer)).ShouldBeEmpty();

        // The line of the claim names the profile by which it was made, whichever of both stays.
        var (goes, stays) = isGrantOfWhoGoes ? (before, person.Profile_) : (person.Profile_, before);
        host.Around.Funds.Merge(goes, stays);

        var assessed = await host.Client.AssessClaimAsync(new AssessClaimRequest { Claim = claim.Id }, host.As(Staff.Reviewer));
        assessed.VerifiedLines.ShouldHaveSingleItem().Facts.History.ShouldHaveSingleItem().Measure.ShouldBe(ClaimCase.Expansion);
        var obstacle = (await claim.ReviewAsync()).Obstacles.ShouldHaveSingleItem();
        obstacle.Unmet.ShouldContain(condition => condition.Fact == "history");
        obstacle.BlockingClaim.ShouldBe(granted.Last.Number);
    }

    [Fact]
    public async Task Uphold_OfAClaimThatNoLongerHolds_NamesEveryClause()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var objection = await claim.ObjectAsync();
        host.Around.Profiles.Change(claim.Last.Roster.ShouldHaveSingleItem().Person, ClaimCase.LongGraduated());

        var rejected = await claim.DecideAsync(objection, Objection.Types.Verdict.Upheld);

        rejected.State.ShouldBe(State.Rejected);
        var unmet = rejected.Roster.ShouldHaveSingleItem().Unmet;
        unmet.ShouldNotBeEmpty();
        unmet.ShouldAllBe(condition => condition.Basis.Clause.Length > 0);
        var decided = (await claim.GetAsync()).Determinations[0];
        (decided.Step, decided.By).ShouldBe(("OBJECTION_UPHELD", Staff.Objections.Subject));
        decided.Lines.ShouldHaveSingleItem().Entitlement.Unmet.Select(condition => condition.Fact).ShouldBe(unmet.Select(condition => condition.Fact));
        (await ChainCheck.RunAsync(host.ConnectionString, "hiring", TestContext.Current.CancellationToken)).Said.ShouldContain(" 0 findings");
    }

    private static Contracts.Policies.V1.Facts ForAYear()
    {
        var facts = ClaimCase.HiredOn("2023-09-01");
        facts.Hire.ContractMonths = 12;
        facts.Hire.Insurances.Add(Contracts.Policies.V1.Hire.Types.Insurance.Medical);
        return facts;
    }
}

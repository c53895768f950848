using Employment.Contracts.Funds.V1;
using Shouldly;
using Xunit;
using Key = Employment.Contracts.Funds.V1.ClaimKey.Types.Kind;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>Two profiles that are one person.</summary>
public sealed class MergeTests(FundsHost host) : IClassFixture<FundsHost>
{
    private FundsCalls Calls => host.Calls;

    [Fact]
    public async Task MergeHolders_BothHoldTheSameKey_TellsTheConflictAndLosesNothing()
    {
        await Calls.OpenFundAsync(Kind.EmploymentSubsidy, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var (from, into) = (FundsCalls.NewId(), FundsCalls.NewId());
        var (first, second) = (Of(into), Of(from));
        await Calls.ReserveAsync(first);
        await Calls.ReserveAsync(second);

        var merged = await Calls.Reservations.MergeHoldersAsync(new MergeHoldersRequest { RequestId = FundsCalls.NewId(), From = from, Into = into }, FundsCalls.Claims);

        merged.Conflicts.Single().ShouldSatisfyAllConditions(key => key.Claim.ShouldBe(second.Claim), key => key.Key.Person.ShouldBe(into), key => key.Surplus.ShouldBeTrue());
        foreach (var profile in new[] { from, into })
        {
            var grants = await Calls.Reservations.GetGrantsAsync(new GetGrantsRequest { Profile = profile }, FundsCalls.Claims);
            grants.Grants.Count.ShouldBe(2);
            grants.Keys.Count.ShouldBe(2);
            grants.Counters.Single().Used.ShouldBe(14, "7 months each");
        }

        // One given back leaves the other in its place: the key stays taken, whichever profile asks; both given back set it free.
        await ReleaseAsync(first);
        (await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(Of(from)))).Reason.ShouldBe("KEY_TAKEN");
        (await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(Of(into)))).Told["claim"].ShouldBe(second.Claim);
        await ReleaseAsync(second);
        await Calls.ReserveAsync(Of(from));
        (await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(Of(into)))).Reason.ShouldBe("KEY_TAKEN");
    }

    private static ReserveRequest Of(string person)
    {
        var claim = ReserveTests.With(FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: person), new ClaimKey { Kind = Key.PersonGrantKind, Person = person, Group = "talent-home" });
        claim.Counters.Add(new UsageCounter { Kind = UsageCounter.Types.Kind.Months, Line = "1", Over = UsageCounter.Types.Holder.Person, Holder = person, Scope = "internship", Amount = 7, Limit = 36 });
        return claim;
    }

    private async Task ReleaseAsync(ReserveRequest claim) => await Calls.Reservations.ReleaseAsync(
        new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = claim.Claim, Why = "WITHDRAWN" }, FundsCalls.Claims);
}

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

    [Fact]
    public async Task Payments_OfTwoClaimsUnderOneKey_OneLeavesAndTheOtherIsHeldAndListed()
    {
        var fund = await Calls.OpenFundAsync(Kind.CityFunds, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var (first, second) = await MergedAsync(Kind.CityFunds);
        var batch = await Calls.PrepareAsync(fund);
        (await Calls.PaymentsOfAsync(batch)).ShouldHaveSingleItem().Claim.ShouldBe(first);
        (await FundsCalls.RefusedAsync(() => Calls.PrepareAsync(fund))).Reason.ShouldBe("NOTHING_TO_PAY");
        (await GrantOfAsync(first)).Claims.Select(claim => (claim.Claim, claim.Held, claim.Overpaid)).ShouldBe([(first, false, false), (second, true, false)]);

        // It goes when the other was given back.
        await Calls.ReleaseAsync(batch);
        var payment = (await Calls.PaymentsOfAsync(batch)).Single();
        await Calls.TakeAsync(await Calls.UploadAsync(batch, FundsCalls.ResultFileOf(batch, [(payment, "PAID")])));
        await Calls.RecoverAsync(payment, payment.AmountFen);
        (await Calls.PaymentsOfAsync(await Calls.PrepareAsync(fund))).ShouldHaveSingleItem().Claim.ShouldBe(second);
    }

    [Fact]
    public async Task Merge_AfterBothWerePutIntoABatchOrSent_ReleaseIsRefusedAndWhatWasPaidTwiceIsListed()
    {
        var fund = await Calls.OpenFundAsync(Kind.CountyFunds, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        PaymentBatch? batch = null;
        var (first, _) = await MergedAsync(Kind.CountyFunds, async () => batch = await Calls.PrepareAsync(fund));
        (await FundsCalls.RefusedAsync(() => Calls.ReleaseAsync(batch!))).Reason.ShouldBe("GRANTED_TWICE");
        await CancelAsync(batch!);
        (await Calls.PaymentsOfAsync(await Calls.ReleaseAsync(await Calls.PrepareAsync(fund)))).ShouldHaveSingleItem().Claim.ShouldBe(first);

        // The bank has both: one is to be asked back. Of two where the bank has the one that is surplus, the other is held.
        var (third, fourth) = await MergedAsync(Kind.CountyFunds, async () => await Calls.ReleaseAsync(await Calls.PrepareAsync(fund)));
        (await GrantOfAsync(third)).Claims.Select(claim => (claim.Claim, claim.Held, claim.Overpaid)).ShouldBe([(third, false, false), (fourth, false, true)]);
        var (fifth, sixth) = await MergedAsync(Kind.CountyFunds, async () => await Calls.ReleaseAsync(await Calls.PrepareAsync(fund)), bothAtOnce: false);
        (await GrantOfAsync(fifth)).Claims.Select(claim => (claim.Claim, claim.Held, claim.Overpaid)).ShouldBe([(sixth, false, false), (fifth, true, false)]);
        (await FundsCalls.RefusedAsync(() => Calls.PrepareAsync(fund))).Reason.ShouldBe("NOTHING_TO_PAY");
    }

    [Theory]
    [InlineData(6, 6, false)]
    [InlineData(6, 7, true)]
    public async Task Payments_OfTwoClaimsThatTogetherPassTheMonths_OneLeavesAndTheOtherIsHeldAndListed(int months, int more, bool isHeld)
    {
        var kind = isHeld ? Kind.StartUpLoanInterest : Kind.UnemploymentInsurance;
        var fund = await Calls.OpenFundAsync(kind, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var (into, from) = (FundsCalls.NewId(), FundsCalls.NewId());
        var (first, second) = (Counted(kind, into, months), Counted(kind, from, more));
        foreach (var claim in new[] { first, second })
        {
            await Calls.ReserveAsync(claim);
            await Calls.QueueAsync(claim.Claim, 100);
        }

        var batch = await Calls.PrepareAsync(fund);
        await Calls.Reservations.MergeHoldersAsync(new MergeHoldersRequest { RequestId = FundsCalls.NewId(), From = from, Into = into }, FundsCalls.Claims);
        if (!isHeld)
        {
            await Calls.ReleaseAsync(batch);
            return;
        }

        (await FundsCalls.RefusedAsync(() => Calls.ReleaseAsync(batch))).Reason.ShouldBe("GRANTED_TWICE");
        await CancelAsync(batch);
        var other = await Calls.PrepareAsync(fund);
        (await Calls.PaymentsOfAsync(other)).ShouldHaveSingleItem().Claim.ShouldBe(first.Claim);
        var grant = await GrantOfAsync(first.Claim);
        (grant.Kind, grant.Counter, grant.Limit, grant.Used).ShouldBe((Key.Unspecified, UsageCounter.Types.Kind.Months, 12, 13));
        grant.Claims.Select(claim => (claim.Claim, claim.Amount, claim.Held, claim.Overpaid)).ShouldBe([(first.Claim, 6, false, false), (second.Claim, 7, true, false)]);

        // Given back, the first lets the second go.
        await CancelAsync(other);
        await ReleaseAsync(first);
        (await Calls.PaymentsOfAsync(await Calls.PrepareAsync(fund))).ShouldHaveSingleItem().Claim.ShouldBe(second.Claim);
    }

    [Fact]
    public async Task DoubleGrants_OfTwoRegions_NameOnlyThoseWhomTheRegionAskedAboutPays()
    {
        await Calls.OpenFundAsync(Kind.SkillsCampaign, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var (first, second) = await MergedAsync(Kind.SkillsCampaign, secondRegion: "410803");

        var claims = (await Calls.Payments.ListDoubleGrantsAsync(new ListDoubleGrantsRequest { Region = "410803" }, FundsCalls.Supervisor()))
            .DoubleGrants.Single(grant => grant.Claims.Any(each => each.Claim == second)).Claims;
        claims.Select(claim => (claim.Claim, claim.PayeeName, claim.Purpose)).ShouldBe([(first, "", ""), (second, "示例企业, 一店", "一次性扩岗补助")]);
        (await GrantOfAsync(first)).Claims.ShouldAllBe(claim => claim.PayeeName == "示例企业, 一店");
    }

    /// <summary>Claims of two profiles handed over for payment and merged; the second one's key is the surplus.</summary>
    private async Task<(string First, string Second)> MergedAsync(Kind kind, Func<Task>? before = null, bool bothAtOnce = true, string secondRegion = "410802")
    {
        var (into, from) = (FundsCalls.NewId(), FundsCalls.NewId());
        var (first, second) = (Paid(into, "410802"), Paid(from, secondRegion));
        await Calls.ReserveAsync(first);
        await Calls.ReserveAsync(second);
        await Calls.QueueAsync(second.Claim, 100);
        if (bothAtOnce)
        {
            await Calls.QueueAsync(first.Claim, 100);
        }

        await (before?.Invoke() ?? Task.CompletedTask);
        if (!bothAtOnce)
        {
            await Calls.QueueAsync(first.Claim, 100);
        }

        await Calls.Reservations.MergeHoldersAsync(new MergeHoldersRequest { RequestId = FundsCalls.NewId(), From = from, Into = into }, FundsCalls.Claims);
        return (first.Claim, second.Claim);

        ReserveRequest Paid(string person, string region) => ReserveTests.With(FundsCalls.Claim(kind, 100, region, person), new ClaimKey { Kind = Key.PersonGrantKind, Person = person, Group = "talent-home" });
    }

    private async Task<DoubleGrant> GrantOfAsync(string claim) => (await Calls.Payments.ListDoubleGrantsAsync(new ListDoubleGrantsRequest(), FundsCalls.Supervisor()))
        .DoubleGrants.Single(grant => grant.Claims.Any(each => each.Claim == claim));

    private static ReserveRequest Of(string person)
    {
        var claim = ReserveTests.With(FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: person), new ClaimKey { Kind = Key.PersonGrantKind, Person = person, Group = "talent-home" });
        claim.Counters.Add(new UsageCounter { Kind = UsageCounter.Types.Kind.Months, Line = "1", Over = UsageCounter.Types.Holder.Person, Holder = person, Scope = "internship", Amount = 7, Limit = 36 });
        return claim;
    }

    private static ReserveRequest Counted(Kind kind, string person, int months)
    {
        var claim = FundsCalls.Claim(kind, 100, "410802", person);
        claim.Counters.Add(new UsageCounter { Kind = UsageCounter.Types.Kind.Months, Line = "1", Over = UsageCounter.Types.Holder.Person, Holder = person, Scope = "employer-social-insurance", Amount = months, Limit = 12 });
        return claim;
    }

    private async Task CancelAsync(PaymentBatch batch) => await Calls.Payments.CancelBatchAsync(
        new CancelBatchRequest { RequestId = FundsCalls.NewId(), Batch = batch.Batch, Why = "重复发放" }, FundsCalls.Finance());

    private async Task ReleaseAsync(ReserveRequest claim) => await Calls.Reservations.ReleaseAsync(
        new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = claim.Claim, Why = "WITHDRAWN" }, FundsCalls.Claims);
}

using Employment.Contracts.Funds.V1;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>What somebody was granted before, whoever it is asked of.</summary>
public sealed class GrantHistoryTests(FundsHost host) : IClassFixture<FundsHost>
{
    private FundsCalls Calls => host.Calls;

    [Fact]
    public async Task GetGrants_OfAMergedProfile_NamesTheOneThatStaysAndItsGrants()
    {
        await Calls.OpenFundAsync(Kind.EmploymentSubsidy, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var (goes, stays) = (FundsCalls.NewId(), FundsCalls.NewId());
        var claim = FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: goes);
        await Calls.ReserveAsync(claim);
        (await GrantsAsync(goes)).Profile.ShouldBe(goes);

        await Calls.Reservations.MergeHoldersAsync(new MergeHoldersRequest { RequestId = FundsCalls.NewId(), From = goes, Into = stays }, FundsCalls.Claims);

        foreach (var asked in new[] { goes, stays })
        {
            (await GrantsAsync(asked)).ShouldSatisfyAllConditions(
                answer => answer.Profile.ShouldBe(stays), answer => answer.Grants.ShouldHaveSingleItem().Person.ShouldBe(stays));
        }
    }

    [Fact]
    public async Task GetGrants_OfAnEmployerOfMoreThanAnAnswerHolds_HasItsOwnAmongThem()
    {
        await Calls.OpenFundAsync(Kind.TaxExpenditure, new Dictionary<Level, long> { [Level.City] = 10_000_000 });
        var employer = FundsCalls.NewId();
        var own = FundsCalls.Claim(Kind.TaxExpenditure, 100, on: "2024-01-02");
        (own.Lines[0].Person, own.Lines[0].Employer) = ("", employer);
        await Calls.ReserveAsync(own);
        var people = FundsCalls.Claim(Kind.TaxExpenditure, 100);
        people.Lines[0].Employer = employer;
        await Calls.ReserveAsync(people);
        await RepeatLineAsync(people.Claim, 1200);

        (await GrantsAsync(employer)).Grants.ShouldSatisfyAllConditions(
            grants => grants.Count.ShouldBe(1000), grants => grants.Count(grant => grant.Person.Length == 0).ShouldBe(1));
    }

    [Fact]
    public async Task MergeHolders_OneAfterAnother_LeavesKeysCountersRanksAndGrantsWithTheLast()
    {
        await Calls.OpenFundAsync(Kind.CityFunds, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var (first, second, third) = (FundsCalls.NewId(), FundsCalls.NewId(), FundsCalls.NewId());
        var claim = Full(first, rank: 3);
        claim.Lines[0].Employer = first;
        await Calls.ReserveAsync(claim);

        // A key that stands alone is in nobody's way.
        (await MergeAsync(first, second)).ShouldBeEmpty();
        (await MergeAsync(second, third)).ShouldBeEmpty();

        foreach (var asked in new[] { first, second, third })
        {
            (await GrantsAsync(asked)).ShouldSatisfyAllConditions(
                answer => answer.Profile.ShouldBe(third),
                answer => answer.Grants.ShouldHaveSingleItem().Employer.ShouldBe(third),
                answer => answer.Keys.ShouldHaveSingleItem().Key.Person.ShouldBe(third),
                answer => answer.Counters.ShouldHaveSingleItem().Used.ShouldBe(7));
            (await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(Full(asked, rank: 4)))).Reason.ShouldBe("KEY_TAKEN");
            (await FundsCalls.RefusedAsync(() => Calls.ReserveAsync(Ranked(asked, rank: 2)))).Reason.ShouldBe("LOWER_LEVEL");
        }

        await Calls.Reservations.ReleaseAsync(new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = claim.Claim, Why = "WITHDRAWN" }, FundsCalls.Claims);
        (await GrantsAsync(first)).ShouldSatisfyAllConditions(answer => answer.Counters.ShouldBeEmpty(), answer => answer.Keys.ShouldBeEmpty());
        await Calls.ReserveAsync(Full(second, rank: 2));
    }

    [Fact]
    public async Task GetGrants_WithAnEmployer_SaysWhatItsGrantsCountedAlsoWhenBothWereMerged()
    {
        await Calls.OpenFundAsync(Kind.UnemploymentInsurance, new Dictionary<Level, long> { [Level.City] = 1_000_000 });
        var (person, employer, other) = (FundsCalls.NewId(), FundsCalls.NewId(), FundsCalls.NewId());
        var (own, others) = (Counting(person, employer, 5), Counting(person, other, 4));
        await Calls.ReserveAsync(own);
        await Calls.ReserveAsync(others);

        (await GrantsAsync(person)).Grants.ShouldAllBe(grant => grant.Counted.Count == 0 && grant.ReservedAt.Length > 0);
        (await CountedAsync(person, employer)).ShouldBe([(own.Claim, 5L)]);
        (await CountedAsync(person, other)).ShouldBe([(others.Claim, 4L)]);

        var (intoPerson, intoEmployer) = (FundsCalls.NewId(), FundsCalls.NewId());
        await MergeAsync(person, intoPerson);
        await MergeAsync(employer, intoEmployer);
        foreach (var (asked, by) in new[] { (person, employer), (intoPerson, employer), (person, intoEmployer), (intoPerson, intoEmployer) })
        {
            (await CountedAsync(asked, by)).ShouldBe([(own.Claim, 5L)]);
        }

        await Calls.Reservations.ReleaseAsync(new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = own.Claim, Why = "WITHDRAWN" }, FundsCalls.Claims);
        (await CountedAsync(intoPerson, intoEmployer)).ShouldBeEmpty();
    }

    /// <summary>What grants of a person by an employer counted.</summary>
    private async Task<IEnumerable<(string Claim, long Months)>> CountedAsync(string person, string employer)
    {
        var answer = await Calls.Reservations.GetGrantsAsync(new GetGrantsRequest { Profile = person, Employer = employer }, FundsCalls.Claims);
        return answer.Grants.SelectMany(grant => grant.Counted.Select(use => (grant.Claim, use.Used)));
    }

    private static ReserveRequest Counting(string person, string employer, int months)
    {
        var claim = FundsCalls.Claim(Kind.UnemploymentInsurance, 100, person: person);
        claim.Lines[0].Employer = employer;
        claim.Counters.Add(new UsageCounter { Kind = UsageCounter.Types.Kind.Months, Line = "1", Over = UsageCounter.Types.Holder.Person, Holder = person, Amount = months, Limit = 12 });
        return claim;
    }

    private static ReserveRequest Full(string person, int rank)
    {
        var claim = ReserveTests.With(Ranked(person, rank), new ClaimKey { Kind = ClaimKey.Types.Kind.FounderOnce, Person = person, Group = "once" });
        claim.Counters.Add(new UsageCounter { Kind = UsageCounter.Types.Kind.Months, Line = "1", Over = UsageCounter.Types.Holder.Person, Holder = person, Amount = 7, Limit = 12 });
        return claim;
    }

    private static ReserveRequest Ranked(string person, int rank)
    {
        var claim = FundsCalls.Claim(Kind.CityFunds, 100, person: person);
        claim.Orders.Add(new OrderCheck { Line = "1", Person = person, Occupation = "cook", Rank = rank });
        return claim;
    }

    private async Task<IReadOnlyCollection<UsedKey>> MergeAsync(string from, string into) => (await Calls.Reservations.MergeHoldersAsync(
        new MergeHoldersRequest { RequestId = FundsCalls.NewId(), From = from, Into = into }, FundsCalls.Claims)).Conflicts;

    private async Task<GetGrantsResponse> GrantsAsync(string profile) =>
        await Calls.Reservations.GetGrantsAsync(new GetGrantsRequest { Profile = profile }, FundsCalls.Claims);

    /// <summary>As many more lines of a claim, each for another person.</summary>
    private async Task RepeatLineAsync(string claim, int lines)
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand(
            $"""
            INSERT INTO funds.reservation_line (reservation, line, fen, person, employer, occupation, level)
            SELECT l.reservation, 'x' || n, l.fen, gen_random_uuid(), l.employer, l.occupation, l.level
            FROM funds.reservation_line l JOIN funds.reservation r ON r.id = l.reservation, generate_series(1, {lines}) AS n WHERE r.claim = '{claim}'
            """);
        await command.ExecuteNonQueryAsync();
    }
}

using Employment.Contracts.Funds.V1;
using Shouldly;
using Xunit;
using Key = Employment.Contracts.Funds.V1.ClaimKey.Types.Kind;
using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;
using Level = Employment.Contracts.Funds.V1.BudgetLine.Types.Level;

namespace Employment.Funds.Tests;

/// <summary>What is granted once is granted once, and no fund pays more than it has.</summary>
public sealed class ReserveTests(FundsHost host) : IClassFixture<FundsHost>, IAsyncLifetime
{
    private static readonly Lock Gate = new();
    private static Task<string>? opened;

    private FundsCalls Calls => host.Calls;

    // One fund for the tests that are not about its money.
    public async ValueTask InitializeAsync()
    {
        lock (Gate)
        {
            opened ??= Calls.OpenFundAsync(Kind.EmploymentSubsidy, new Dictionary<Level, long> { [Level.Centre] = 1_000_000_000, [Level.County] = 1_000_000_000 });
        }

        await opened;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Reserve_AThousandAtOnceOnAFundForSevenHundred_ExactlySevenHundredAndTheRestNameTheFund()
    {
        var fund = await Calls.OpenFundAsync(Kind.UnemploymentInsurance, new Dictionary<Level, long> { [Level.City] = 700 * 1000 });
        var results = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => TryAsync(FundsCalls.Claim(Kind.UnemploymentInsurance, 1000))));

        results.Count(refused => refused is null).ShouldBe(700);
        results.OfType<Refused>().ShouldAllBe(refused => refused.Reason == "INSUFFICIENT_FUND" && refused.Told["fund"] == fund && refused.Told["leftFen"] == "0");
        (await Calls.LineAsync(fund, Level.City)).ShouldSatisfyAllConditions(line => line.AvailableFen.ShouldBe(0), line => line.ReservedFen.ShouldBe(700_000));
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    [Fact]
    public async Task Reserve_SameGraduateFromTwoCountiesAtOnce_OneWinsAndTheOtherIsToldByWhich()
    {
        await Parallel.ForAsync(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) => await OneRoundAsync());

        async Task OneRoundAsync()
        {
            var graduate = FundsCalls.NewId();
            var claims = new[] { Of("410802", graduate), Of("410882", graduate) };
            var results = await Task.WhenAll(claims.Select(TryAsync));

            var winner = Array.FindIndex(results, refused => refused is null);
            results.Count(refused => refused is null).ShouldBe(1);
            var loser = results[1 - winner]!;
            loser.Reason.ShouldBe("KEY_TAKEN");
            loser.Told["claim"].ShouldBe(claims[winner].Claim);
            loser.Told["region"].ShouldBe(claims[winner].Region);
        }

        static ReserveRequest Of(string region, string graduate) =>
            With(FundsCalls.Claim(Kind.EmploymentSubsidy, 100_000, region, graduate), new ClaimKey { Kind = Key.PersonGrantKind, Person = graduate, Group = "hiring-one-off" });
    }

    [Fact]
    public async Task CheckReserve_BeforeAndAfterAnother_TellsWhatReserveWouldAndTakesNothing()
    {
        var graduate = FundsCalls.NewId();
        var (first, second) = (Of(), Of());
        await Calls.Reservations.CheckReserveAsync(new CheckReserveRequest { Reserve = first }, FundsCalls.Claims);
        await Calls.Reservations.CheckReserveAsync(new CheckReserveRequest { Reserve = second }, FundsCalls.Claims);
        (await TryAsync(first)).ShouldBeNull();

        var (reason, told) = await FundsCalls.RefusedAsync(async () =>
            await Calls.Reservations.CheckReserveAsync(new CheckReserveRequest { Reserve = second }, FundsCalls.Claims));
        reason.ShouldBe("KEY_TAKEN");
        told["claim"].ShouldBe(first.Claim);

        ReserveRequest Of() =>
            With(FundsCalls.Claim(Kind.EmploymentSubsidy, 100_000, person: graduate), new ClaimKey { Kind = Key.PersonGrantKind, Person = graduate, Group = "hiring-one-off" });
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task Reserve_NthGrantOfThreeAYear_PassesUpToTheThird(int grants, bool last)
    {
        var person = FundsCalls.NewId();
        var results = new List<Refused?>();
        for (var grant = 0; grant < grants; grant++)
        {
            results.Add(await TryAsync(With(
                FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: person), new ClaimKey { Kind = Key.PersonMeasureYearOrdinal, Person = person, Ordinals = 3 })));
        }

        results.SkipLast(1).ShouldAllBe(refused => refused == null);
        (results[^1] is null).ShouldBe(last);
        (await TryAsync(With(
            FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: person, on: "2023-12-31"), new ClaimKey { Kind = Key.PersonMeasureYearOrdinal, Person = person, Ordinals = 3 })))
            .ShouldBeNull("another calendar year has ordinals of its own");
    }

    [Theory]
    [InlineData(UsageCounter.Types.Kind.Months, 11, 1, 12, true)]
    [InlineData(UsageCounter.Types.Kind.Months, 12, 1, 12, false)]
    [InlineData(UsageCounter.Types.Kind.Months, 35, 1, 36, true)]
    [InlineData(UsageCounter.Types.Kind.Months, 36, 1, 36, false)]
    [InlineData(UsageCounter.Types.Kind.FenPerYear, 999_900, 100, 1_000_000, true)]
    [InlineData(UsageCounter.Types.Kind.FenPerYear, 999_900, 101, 1_000_000, false)]
    [InlineData(UsageCounter.Types.Kind.Times, 1, 1, 2, true)]
    [InlineData(UsageCounter.Types.Kind.Times, 2, 1, 2, false)]
    public async Task Reserve_CounterAtAndBeyondItsLimit_PassesAndIsRefused(UsageCounter.Types.Kind kind, long used, long asked, long limit, bool passes)
    {
        var person = FundsCalls.NewId();
        (await TryAsync(Counting(used))).ShouldBeNull();
        var refused = await TryAsync(Counting(asked));

        (refused is null).ShouldBe(passes);
        if (!passes)
        {
            refused!.Reason.ShouldBe("COUNTER_EXCEEDED");
            refused.Told["used"].ShouldBe($"{used}");
            refused.Told["limit"].ShouldBe($"{limit}");
        }

        ReserveRequest Counting(long amount)
        {
            var claim = FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: person);
            claim.Counters.Add(new UsageCounter { Kind = kind, Line = "1", Over = UsageCounter.Types.Holder.Person, Holder = person, Scope = "internship", Amount = amount, Limit = limit });
            return claim;
        }
    }

    [Fact]
    public async Task Reserve_LowerLevelAfterHigher_IsRefusedAndHigherAfterLowerPasses()
    {
        var person = FundsCalls.NewId();
        (await TryAsync(Ranked("electrician", 2))).ShouldBeNull();
        (await TryAsync(Ranked("electrician", 3))).ShouldBeNull();
        var refused = await TryAsync(Ranked("electrician", 2));
        refused!.Reason.ShouldBe("LOWER_LEVEL");
        (await TryAsync(Ranked("welder", 1))).ShouldBeNull("another occupation has an order of its own");

        ReserveRequest Ranked(string occupation, int rank)
        {
            var claim = FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: person);
            claim.Orders.Add(new OrderCheck { Line = "1", Person = person, Occupation = occupation, Rank = rank });
            return claim;
        }
    }

    [Fact]
    public async Task Reserve_SplitThatDoesNotDivide_GivesTheRestToTheLargestRemainder()
    {
        var claim = FundsCalls.Claim(Kind.EmploymentSubsidy, 1001);
        claim.Split.Add(new LevelShare { Level = Level.Centre, Weight = 2 });
        claim.Split.Add(new LevelShare { Level = Level.County, Weight = 1 });

        var reservation = await Calls.ReserveAsync(claim);

        reservation.Levels.ShouldBe([new LevelAmount { Level = Level.Centre, AmountFen = 667 }, new LevelAmount { Level = Level.County, AmountFen = 334 }]);
    }

    [Fact]
    public async Task Reserve_WithoutSplit_TakesTheHighestLevelThatHasMoneyThenTheNext()
    {
        var fund = await Calls.OpenFundAsync(Kind.TaxExpenditure, new Dictionary<Level, long> { [Level.Province] = 150, [Level.County] = 100 });
        await Calls.ReserveAsync(FundsCalls.Claim(Kind.TaxExpenditure, 100));

        var over = await Calls.ReserveAsync(FundsCalls.Claim(Kind.TaxExpenditure, 100));

        over.Levels.ShouldBe([new LevelAmount { Level = Level.Province, AmountFen = 50 }, new LevelAmount { Level = Level.County, AmountFen = 50 }]);
        (await TryAsync(FundsCalls.Claim(Kind.TaxExpenditure, 51)))!.Told["leftFen"].ShouldBe("50");
        (await TryAsync(FundsCalls.Claim(Kind.TaxExpenditure, 50))).ShouldBeNull();
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    [Fact]
    public async Task Release_AClaim_GivesBackKeyCounterRankAndMoney()
    {
        var person = FundsCalls.NewId();
        var first = Full();
        await Calls.ReserveAsync(first);
        var before = await Calls.LineAsync(await opened!, Level.Centre);
        (await TryAsync(Full()))!.Reason.ShouldBe("KEY_TAKEN");

        await Calls.Reservations.ReleaseAsync(new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = first.Claim, Why = "WITHDRAWN" }, FundsCalls.Claims);
        (await Calls.Reservations.GetGrantsAsync(new GetGrantsRequest { Profile = person }, FundsCalls.Claims)).ShouldSatisfyAllConditions(
            grants => grants.Grants.ShouldBeEmpty(), grants => grants.Keys.ShouldBeEmpty(), grants => grants.Counters.ShouldBeEmpty());
        (await TryAsync(Full())).ShouldBeNull();

        var grants = await Calls.Reservations.GetGrantsAsync(new GetGrantsRequest { Profile = person }, FundsCalls.Claims);
        grants.Grants.Single().AmountFen.ShouldBe(100);
        grants.Keys.Single().Key.Group.ShouldBe("once");
        grants.Counters.Single().Used.ShouldBe(12);
        before.ReservedFen.ShouldBeGreaterThanOrEqualTo(100);

        ReserveRequest Full()
        {
            var claim = With(FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: person), new ClaimKey { Kind = Key.FounderOnce, Person = person, Group = "once" });
            claim.Counters.Add(new UsageCounter { Kind = UsageCounter.Types.Kind.Months, Line = "1", Over = UsageCounter.Types.Holder.Person, Holder = person, Amount = 12, Limit = 12 });
            claim.Orders.Add(new OrderCheck { Line = "1", Person = person, Occupation = "cook", Rank = 1 });
            return claim;
        }
    }

    [Fact]
    public async Task Reserve_OfAClaimThatWasGivenBack_TakesItsNewAmountAndKeyAloneAndALateReleaseTakesNothing()
    {
        var person = FundsCalls.NewId();
        var fund = await opened!;
        var before = await Calls.LineAsync(fund, Level.Centre);
        var first = Of("old", 100);
        await Calls.ReserveAsync(first);
        var release = new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = first.Claim, Why = "RETURNED" };
        await Calls.Reservations.ReleaseAsync(release, FundsCalls.Claims);
        var second = Of("new", 150);
        second.Claim = first.Claim;
        await Calls.ReserveAsync(second);

        await Calls.Reservations.ReleaseAsync(release, FundsCalls.Claims);

        (await Calls.LineAsync(fund, Level.Centre)).ReservedFen.ShouldBe(before.ReservedFen + 150);
        var held = await Calls.Reservations.GetGrantsAsync(new GetGrantsRequest { Profile = person }, FundsCalls.Claims);
        held.Grants.ShouldHaveSingleItem().AmountFen.ShouldBe(150);
        held.Keys.ShouldHaveSingleItem().Key.Group.ShouldBe("new");
        (await Calls.BooksAgreeAsync(fund)).ShouldBeTrue();

        ReserveRequest Of(string group, long fen) =>
            With(FundsCalls.Claim(Kind.EmploymentSubsidy, fen, person: person), new ClaimKey { Kind = Key.FounderOnce, Person = person, Group = group });
    }

    [Fact]
    public async Task Release_OneLineOfTwo_GivesBackItsKeyAloneAndAgainChangesNothing()
    {
        var (one, two) = (FundsCalls.NewId(), FundsCalls.NewId());
        var claim = FundsCalls.Claim(Kind.EmploymentSubsidy, 100, person: one);
        claim.Lines.Add(new ReservationLine { Line = "2", AmountFen = 200, Person = two });
        With(claim, new ClaimKey { Kind = Key.FounderOnce, Person = one, Group = "g" });
        claim.Keys.Add(new ClaimKey { Kind = Key.FounderOnce, Person = two, Group = "g", Line = "2" });
        await Calls.ReserveAsync(claim);

        for (var time = 0; time < 2; time++)
        {
            var left = (await Calls.Reservations.ReleaseAsync(
                new ReleaseRequest { RequestId = FundsCalls.NewId(), Claim = claim.Claim, Lines = { "2" }, Why = "WITHDRAWN" }, FundsCalls.Claims)).Reservation;
            left.AmountFen.ShouldBe(100);
        }

        (await TryAsync(With(FundsCalls.Claim(Kind.EmploymentSubsidy, 1, person: two), new ClaimKey { Kind = Key.FounderOnce, Person = two, Group = "g" }))).ShouldBeNull();
        (await TryAsync(With(FundsCalls.Claim(Kind.EmploymentSubsidy, 1, person: one), new ClaimKey { Kind = Key.FounderOnce, Person = one, Group = "g" })))!.Reason.ShouldBe("KEY_TAKEN");
    }

    [Fact]
    public async Task Reserve_SentTwice_GivesTheFirstAnswerAndTakesMoneyOnce()
    {
        var request = FundsCalls.Claim(Kind.EmploymentSubsidy, 77);
        var first = await Calls.ReserveAsync(request);
        var again = await Calls.ReserveAsync(request);

        again.ShouldBe(first);
        request.RequestId = FundsCalls.NewId();
        (await TryAsync(request))!.Reason.ShouldBe("ALREADY_RESERVED");
    }

    [Fact]
    public async Task Reserve_BadInput_NamesEveryField()
    {
        var request = FundsCalls.Claim(Kind.EmploymentSubsidy, 0);
        request.Claim = "x";
        var error = await Should.ThrowAsync<Grpc.Core.RpcException>(() => Calls.ReserveAsync(request));

        error.StatusCode.ShouldBe(Grpc.Core.StatusCode.InvalidArgument);
        error.Status.Detail.ShouldContain("claim");
    }

    internal static ReserveRequest With(ReserveRequest claim, ClaimKey key)
    {
        key.Line = "1";
        claim.Keys.Add(key);
        return claim;
    }

    private async Task<Refused?> TryAsync(ReserveRequest request)
    {
        try
        {
            await Calls.ReserveAsync(request);
            return null;
        }
        catch (Grpc.Core.RpcException busy) when (busy.StatusCode is Grpc.Core.StatusCode.Unavailable or Grpc.Core.StatusCode.Aborted)
        {
            // As a client does: the same request once more.
            return await TryAsync(request);
        }
        catch (Grpc.Core.RpcException error)
        {
            var (reason, told) = await FundsCalls.RefusedAsync(() => throw error);
            return new Refused(reason, told);
        }
    }

    private sealed record Refused(string Reason, IReadOnlyDictionary<string, string> Told);
}

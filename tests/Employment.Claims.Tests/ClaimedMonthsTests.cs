using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class ClaimedMonthsTests
{
    private const string Measure = "measure";
    private static readonly ClaimRow Claim = Row(State.Accepted);
    private static readonly string Own = Claim.Id.ToString("D");

    [Theory]
    [InlineData(8, 0, null, 8L)]
    [InlineData(8, 6, null, 2L)]
    [InlineData(8, 0, 6, 6L)]
    [InlineData(12, 6, 6, 6L)]
    [InlineData(12, 6, 7, null)]
    [InlineData(6, 6, null, null)]
    [InlineData(6, 5, null, 1L)]
    [InlineData(6, 12, null, null)]
    public void Asked_IsWhatIsStatedOrLeftAndNeverMoreThanIsLeft(int soFar, int before, int? stated, long? asked) =>
        Of(soFar, stated, Used("earlier", before)).Asked.ShouldBe(asked);

    [Fact]
    public void Of_AMeasureWhoseMonthsDoNotRunOn_IsNone() =>
        ClaimedMonths.Of(Sheet(cumulative: false), Claim, Line(null), Insured(6), []).ShouldBeNull();

    [Fact]
    public void Before_CountsMonthsOfTheMeasureAndItsHolderAlone()
    {
        var months = Of(
            20, null, Used("a", 3), Used("b", 4), Used("c", 5, measure: "other"), Used("d", 5, over: UsageCounter.Types.Holder.Employer), Used("e", 5, kind: UsageCounter.Types.Kind.Times));
        months.Before.ShouldBe(7);
        months.Asked.ShouldBe(13);
    }

    [Fact]
    public void Before_OfAReservedClaim_IsWhatWasReservedBeforeItsOwn()
    {
        var claim = Row(State.InNotice, Claim.Id);
        var months = ClaimedMonths.Of(
            Sheet(), claim, Line(null), Insured(12), [Used("earlier", 4, at: "1"), Used(Own, 6, at: "2"), Used("later", 5, at: "3")])!;
        months.ShouldSatisfyAllConditions(all => all.Before.ShouldBe(4), all => all.Held.ShouldBe(6), all => all.Asked.ShouldBe(6));
        months.ProblemOf("001").ShouldBeNull();
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void ProblemOf_AReservedClaimWhoseMonthsWereFewer_NamesTheLine(int soFar, bool stands)
    {
        var claim = Row(State.InNotice, Claim.Id);
        var months = ClaimedMonths.Of(Sheet(), claim, Line(null), Insured(soFar), [Used("earlier", 4, at: "1"), Used(Own, 6, at: "2")])!;
        (months.ProblemOf("001")?.Line).ShouldBe(stands ? null : "001");
    }

    [Fact]
    public void Of_AnAttemptLeftBehind_IsNoReservation()
    {
        var months = Of(12, null, Used(Own, 6, at: "1"), Used("other", 5, at: "2"));
        months.ShouldSatisfyAllConditions(all => all.Before.ShouldBe(5), all => all.Held.ShouldBeNull(), all => all.Asked.ShouldBe(7));
    }

    [Fact]
    public void Precedes_OfTwoInOneMoment_IsTrueOfOne()
    {
        var (one, other) = (Used("a", 1, at: "1"), Used("b", 1, at: "1"));
        (one.Precedes(other), other.Precedes(one), one.Precedes(one)).ShouldBe((true, false, false));
    }

    private static ClaimedMonths Of(int soFar, int? stated, params CountedGrant[] counted) => ClaimedMonths.Of(Sheet(), Claim, Line(stated), Insured(soFar), counted)!;

    private static CountedGrant Used(
        string claim, int months, string at = "0", string measure = Measure,
        UsageCounter.Types.Holder over = UsageCounter.Types.Holder.Person, UsageCounter.Types.Kind kind = UsageCounter.Types.Kind.Months) =>
        new(claim, "001", measure, at, new UsedCounter { Kind = kind, Over = over, Used = months });

    private static Facts Insured(int months) => new() { Hire = new Hire { InsuredMonths = months } };

    private static LineRow Line(int? months) => new() { Claim = Claim.Id, Line = "001", Person = Guid.CreateVersion7(), Name = "李秀英", MaskedNumber = "", Months = months };

    private static ClaimRow Row(State state, Guid? id = null) => new()
    {
        Id = id ?? Guid.CreateVersion7(),
        Measure = Measure,
        Region = "410802",
        Applicant = Guid.CreateVersion7(),
        ApplicantName = "示例机械有限公司",
        State = state,
        CreatedBy = "agent",
        CreatedOn = new DateOnly(2024, 7, 1),
        ChangedOn = new DateOnly(2024, 7, 1),
    };

    private static GetMeasureResponse Sheet(bool cumulative = true) => new()
    {
        Measure = Measure,
        Counters = { new CounterRule { Kind = "MONTHS", Limit = 36, Over = "PERSON", Of = "hire.insuredMonths", Cumulative = cumulative } },
    };
}

using Employment.Policy.Law.Operators;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Law;

/// <summary>Every operator on both sides of its boundary.</summary>
public sealed class OperatorTests
{
    [Theory]
    [InlineData(Comparison.AtLeast, false, true, true)]
    [InlineData(Comparison.AtMost, true, true, false)]
    [InlineData(Comparison.MoreThan, false, false, true)]
    [InlineData(Comparison.LessThan, true, false, false)]
    public void Compare_AroundTheThreshold_TakesInOrLeavesOutTheNumber(Comparison comparison, bool below, bool at, bool above)
    {
        var condition = Given.Condition("hire.insuredMonths", new Compare(comparison, new Threshold(12)));
        new[] { 11, 12, 13 }.Select(months => Given.Nothing.With("hire.insuredMonths", months).Truth(condition)).ShouldBe([below, at, above]);
        Given.Nothing.Truth(condition).ShouldBeNull();
    }

    [Theory]
    [InlineData("2007-07-01", true)]
    [InlineData("2007-07-02", false)]
    public void Reached_AroundTheBirthday_HoldsFromItOn(string birth, bool expected)
    {
        var given = Given.On("2023-07-01").With("person.birthDate", birth);
        given.Truth(Given.Condition("person.birthDate", new Reached(new Span(192), Negated: false))).ShouldBe(expected);
        given.Truth(Given.Condition("person.birthDate", new Reached(new Span(192), Negated: true))).ShouldBe(!expected);
    }

    [Theory]
    [InlineData("2023-02-27", false)]
    [InlineData("2023-02-28", true)]
    public void Reached_FromThe31st_IsReachedOnAShorterMonthsLastDay(string on, bool expected) =>
        Given.On(on).With("person.birthDate", "2023-01-31").Truth(Given.Condition("person.birthDate", new Reached(new Span(1), Negated: false))).ShouldBe(expected);

    [Theory]
    [InlineData("2021-06-30", false)]
    [InlineData("2021-07-01", true)]
    [InlineData("2023-07-01", true)]
    [InlineData("2023-07-02", false)]
    public void Within_AroundItsEnds_IncludesBoth(string date, bool expected) =>
        Given.On("2023-07-01").With("person.birthDate", date).Truth(Given.Condition("person.birthDate", new Within(new Span(24)))).ShouldBe(expected);

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void SameYear_AroundTheYear_HoldsInIt(string date, bool expected) =>
        Given.On("2023-07-01").With("person.birthDate", date).Truth(Given.Condition("person.birthDate", new SameYear())).ShouldBe(expected);

    [Theory]
    [InlineData("2021-12-31", false)]
    [InlineData("2022-01-01", true)]
    [InlineData("2022-12-31", true)]
    [InlineData("2023-01-01", false)]
    public void Between_AroundItsDays_IncludesBoth(string date, bool expected) =>
        Given.Nothing.With("person.birthDate", date)
            .Truth(Given.Condition("person.birthDate", new Between(Given.DayOf("2022-01-01"), Given.DayOf("2022-12-31"), "in 2022"))).ShouldBe(expected);

    [Theory]
    [InlineData("2020-07-31", false)]
    [InlineData("2020-08-01", true)]
    [InlineData("2023-07-31", true)]
    [InlineData("2023-08-01", false)]
    public void WholeMonths_AroundTheirEnds_CountsCalendarMonths(string date, bool expected) =>
        Given.On("2023-07-15").With("person.birthDate", date).Truth(Given.Condition("person.birthDate", new WholeMonths(36))).ShouldBe(expected);

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2022-12-31", true)]
    [InlineData("2023-01-01", false)]
    [InlineData("2024-01-01", false)]
    public void YearsLater_AroundTheirEnds_CountsCalendarYears(string date, bool expected) =>
        Given.On("2023-07-15").With("person.birthDate", date).Truth(Given.Condition("person.birthDate", new YearsLater(1, 3))).ShouldBe(expected);

    [Theory]
    [InlineData(14, 100, false, false)]
    [InlineData(15, 100, true, false)]
    [InlineData(16, 100, true, true)]
    [InlineData(3, 20, true, false)]
    [InlineData(0, 0, false, false)]
    [InlineData(1, 0, true, true)]
    public void ShareOf_AroundTheShare_IsExact(int part, int whole, bool atLeast, bool moreThan)
    {
        var given = Given.Nothing.With("loan.staff", part).With("hire.headcount", whole);
        given.Truth(Given.Condition("loan.staff", Part(Comparison.AtLeast))).ShouldBe(atLeast);
        given.Truth(Given.Condition("loan.staff", Part(Comparison.MoreThan))).ShouldBe(moreThan);
        Given.Nothing.With("loan.staff", part).Truth(Given.Condition("loan.staff", Part(Comparison.AtLeast))).ShouldBeNull();
    }

    [Fact]
    public void OneOf_AnEnum_HoldsForItsValuesOnly()
    {
        var single = Given.Condition("certificate.level", new OneOf([3]));
        var several = Given.Condition("certificate.level", new OneOf([2, 3]));
        Truths(single).ShouldBe([false, false, true, false]);
        Truths(several).ShouldBe([false, true, true, false]);
        Given.Nothing.Truth(single).ShouldBeNull();
        Given.Nothing.Truth(several).ShouldBeNull();
    }

    [Fact]
    public void OneOf_FalseOfABool_DoesNotHoldWhileNothingIsKnown()
    {
        var condition = Given.Condition("person.employed", new OneOf([0]));
        Given.Nothing.With("person.employed", false).Truth(condition).ShouldBe(true);
        Given.Nothing.With("person.employed", true).Truth(condition).ShouldBe(false);
        Given.Nothing.Truth(condition).ShouldBeNull();
    }

    [Fact]
    public void Includes_AnIncompleteList_KnowsOnlyWhatItNames()
    {
        var veteran = Given.Condition("person.groups", new Includes([2], All: false));
        Given.Nothing.With("person.groups", "VETERAN").Truth(veteran).ShouldBe(true);
        Given.Nothing.With("person.groups", "GRADUATE").Truth(veteran).ShouldBeNull();
        Given.Nothing.With("person.groups", "GRADUATE").AllGroups().Truth(veteran).ShouldBe(false);
        Given.Nothing.AllGroups().Truth(veteran).ShouldBe(false);
        Given.Nothing.Truth(veteran).ShouldBeNull();
    }

    [Fact]
    public void Includes_AMemberThatImpliesAnother_CountsAsBoth() =>
        Given.Nothing.With("person.groups", "SELF_ARRANGED_VETERAN").Truth(Given.Condition("person.groups", new Includes([2], All: false))).ShouldBe(true);

    [Fact]
    public void Includes_AllOfSome_NeedsEachOfThem()
    {
        var both = Given.Condition("person.groups", new Includes([1, 2], All: true));
        var either = Given.Condition("person.groups", new Includes([1, 2], All: false));
        var one = Given.Nothing.With("person.groups", "GRADUATE").AllGroups();
        (one.Truth(both), one.Truth(either)).ShouldBe((false, true));
        one.With("person.groups", "VETERAN").Truth(both).ShouldBe(true);
    }

    [Fact]
    public void Governing_AnotherDate_IsTheDayAskedAt()
    {
        var condition = Given.Condition("person.birthDate", new Reached(new Span(192), Negated: false), "hire.contractSignedOn");
        var given = Given.On("2023-07-01").With("person.birthDate", "2007-06-01");
        given.Truth(condition).ShouldBeNull();
        given.With("hire.contractSignedOn", "2023-05-31").Truth(condition).ShouldBe(false);
        given.With("hire.contractSignedOn", "2023-06-01").Truth(condition).ShouldBe(true);
    }

    private static ShareOf Part(Comparison comparison) => new(Given.Fact("hire.headcount"), comparison, new Threshold(150_000_000));

    private static IEnumerable<bool?> Truths(Policy.Law.Conditions.Condition condition) =>
        Given.Fact("certificate.level").Values.Select(level => Given.Nothing.With("certificate.level", level).Truth(condition));
}

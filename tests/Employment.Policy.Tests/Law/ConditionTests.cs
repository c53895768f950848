using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.Operators;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Law;

/// <summary>Three-valued truth tables (Kleene): an unknown neither holds nor fails, until the rest decides.</summary>
public sealed class ConditionTests
{
    private static readonly Condition First = Given.Condition("person.employed", new OneOf([1]));
    private static readonly Condition Second = Given.Condition("loan.subsidyEligible", new OneOf([1]));

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(true, null, null)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    [InlineData(false, null, false)]
    [InlineData(null, true, null)]
    [InlineData(null, false, false)]
    [InlineData(null, null, null)]
    public void AllOf_TwoTruths_IsTheLeast(bool? first, bool? second, bool? expected) =>
        Facts(first, second).Truth(new AllOf([First, Second])).ShouldBe(expected);

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, null, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    [InlineData(false, null, null)]
    [InlineData(null, true, true)]
    [InlineData(null, false, null)]
    [InlineData(null, null, null)]
    public void AnyOf_TwoTruths_IsTheGreatest(bool? first, bool? second, bool? expected) =>
        Facts(first, second).Truth(new AnyOf([First, Second])).ShouldBe(expected);

    [Fact]
    public void Leaves_OfANest_StandInTheOrderOfTheText() =>
        new AllOf([new AnyOf([First, Second]), Second, First]).Leaves().ShouldBe([First, Second, Second, First]);

    private static Given Facts(bool? first, bool? second)
    {
        var given = Given.Nothing;
        _ = first is { } one ? given.With("person.employed", one) : given;
        return second is { } two ? given.With("loan.subsidyEligible", two) : given;
    }
}

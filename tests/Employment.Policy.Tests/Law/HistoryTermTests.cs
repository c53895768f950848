using Employment.Policy.Facts;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.History;
using Employment.Policy.Tests.Loading;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Law;

/// <summary>What earlier grants use up: exactly counted, or not known.</summary>
public sealed class HistoryTermTests
{
    private static readonly Grant InYear = new("grant", Given.DayOf("2023-02-01"), 300_000, null, 0);
    private static readonly Grant YearBefore = InYear with { On = Given.DayOf("2022-12-31") };
    private static readonly Grant Undated = InYear with { On = null };
    private static readonly Grant Unpriced = InYear with { AmountFen = null };
    private static readonly Grant Other = InYear with { Measure = "loan" };

    [Fact]
    public void GrantCount_ByCalendarYear_CountsThatYearAndMeasureOnly()
    {
        Truth(Term<GrantCount>(), InYear, InYear, YearBefore, YearBefore, Other).ShouldBe(true);
        Truth(Term<GrantCount>(), InYear, InYear, InYear).ShouldBe(false);
        Truth(Term<GrantCount>(), InYear with { On = Given.DayOf("2023-01-01") }, InYear with { On = Given.DayOf("2023-12-31") }, InYear).ShouldBe(false);
        Truth(Term<GrantCount>()).ShouldBe(true);
    }

    [Fact]
    public void GrantCount_UndatedGrants_AreOpenOnlyWhereTheyDecide()
    {
        Truth(Term<GrantCount>(), InYear, Undated).ShouldBe(true);
        Truth(Term<GrantCount>(), InYear, InYear, Undated).ShouldBeNull();
        Truth(Term<GrantCount>(), InYear, InYear, InYear, Undated).ShouldBe(false);
        Missing(Term<GrantCount>(), Given.Nothing, InYear, InYear, Undated).ShouldBe(["history.on"]);
    }

    [Fact]
    public void OtherGrant_OfTheExcludedMeasure_FailsWheneverItWas()
    {
        var excluded = Terms<OtherGrant>().Single(term => term.Measure == "award");
        Truth(excluded, InYear, Other).ShouldBe(true);
        Truth(excluded, InYear with { Measure = "award", On = null }).ShouldBe(false);
    }

    [Fact]
    public void YearSum_BelowItsCap_IsTheSumOfTheYear()
    {
        var frame = Apply(Term<YearSum>(), Given.Nothing, InYear, InYear, YearBefore, Other);
        frame.Get(Term<YearSum>().Slot).ShouldBe(600_000);
        Truth(Term<YearSum>(), InYear, InYear, InYear).ShouldBe(true);
        Truth(Term<YearSum>(), InYear, InYear, InYear, InYear with { AmountFen = 100_000 }).ShouldBe(false);
        Truth(Term<YearSum>(), InYear with { AmountFen = long.MaxValue }, InYear with { AmountFen = long.MaxValue }).ShouldBe(false);
    }

    [Fact]
    public void YearSum_OpenGrants_LeaveItUnknownUntilTheCapIsReached()
    {
        Truth(Term<YearSum>(), Undated).ShouldBeNull();
        Truth(Term<YearSum>(), InYear, Unpriced).ShouldBeNull();
        Truth(Term<YearSum>(), YearBefore with { AmountFen = null }).ShouldBe(true);
        Truth(Term<YearSum>(), InYear with { AmountFen = 1_000_000 }, Undated, Unpriced).ShouldBe(false);
    }

    [Fact]
    public void YearSum_OpenGrants_AskOnlyForWhatTheYearNeeds()
    {
        Missing(Term<YearSum>(), Given.Nothing, Unpriced).ShouldBe(["history.amountFen"]);
        Missing(Term<YearSum>(), Given.Nothing, Undated, YearBefore with { AmountFen = null }).ShouldBe(["history.on"]);
        Missing(Term<YearSum>(), Given.Nothing, Undated with { AmountFen = null }).ShouldBe(["history.amountFen", "history.on"]);
    }

    [Theory]
    [InlineData("LEVEL_4", "LEVEL_4", false, true)]
    [InlineData("LEVEL_4", "LEVEL_5", true, true)]
    [InlineData("LEVEL_4", "LEVEL_3", true, false)]
    [InlineData("LEVEL_4", "UNGRADED", true, true)]
    [InlineData("UNGRADED", "UNGRADED", false, true)]
    [InlineData("UNGRADED", "LEVEL_3", true, true)]
    public void CertificateGrant_OfTheSameOccupation_GoesByLevel(string asked, string granted, bool notTheSame, bool notHigher)
    {
        var frame = Given.Nothing.With("certificate.level", asked);
        frame.Frame.Occupation = "welder";
        TruthOf(SameLevel, frame, Certificate("welder", granted)).ShouldBe(notTheSame);
        TruthOf(Higher, frame, Certificate("welder", granted)).ShouldBe(notHigher);
        TruthOf(SameLevel, frame, Certificate("fitter", granted)).ShouldBe(true);
        TruthOf(Higher, frame, Certificate("fitter", granted)).ShouldBe(true);
    }

    [Fact]
    public void CertificateGrant_WithSomethingUnknown_IsOpenUnlessTheRestDecides()
    {
        var given = Given.Nothing.With("certificate.level", "LEVEL_4");
        given.Frame.Occupation = "welder";
        TruthOf(SameLevel, given, Certificate(null, "LEVEL_4")).ShouldBeNull();
        TruthOf(SameLevel, given, Certificate(null, "LEVEL_3")).ShouldBe(true);
        TruthOf(SameLevel, given, Certificate("welder", "")).ShouldBeNull();
        TruthOf(SameLevel, given, Certificate("fitter", "")).ShouldBe(true);
        TruthOf(SameLevel, given, Certificate("welder", "LEVEL_4"), Certificate(null, "")).ShouldBe(false);
        TruthOf(SameLevel, Given.Nothing, Certificate("welder", "LEVEL_4")).ShouldBeNull();
        TruthOf(Higher, given, Certificate("welder", "")).ShouldBeNull();
    }

    [Fact]
    public void CertificateGrant_WithSomethingUnknown_AsksForThatOnly()
    {
        var given = Given.Nothing.With("certificate.level", "LEVEL_4");
        given.Frame.Occupation = "welder";
        Missing(SameLevel, given, Certificate(null, "LEVEL_4")).ShouldBe(["history.occupation"]);
        Missing(SameLevel, given, Certificate("welder", "")).ShouldBe(["history.level"]);
        Missing(SameLevel, given, Certificate(null, "LEVEL_3"), Certificate("welder", "")).ShouldBe(["history.level"]);
        Missing(SameLevel, Given.Nothing, Certificate("welder", "LEVEL_4")).ShouldBe(["certificate.occupation", "certificate.level"]);
    }

    private static CertificateGrant SameLevel => Terms<CertificateGrant>().Single(term => !term.HigherLevel);

    private static CertificateGrant Higher => Terms<CertificateGrant>().Single(term => term.HigherLevel);

    private static Grant Certificate(string? occupation, string level) => new("award", null, null, occupation, Given.Fact("certificate.level").NumberOf(level));

    private static IEnumerable<T> Terms<T>() => BaseFiles.Catalogue.History.OfType<T>();

    private static T Term<T>() => Terms<T>().Single();

    private static FactFrame Apply(HistoryTerm term, Given given, params Grant[] history)
    {
        given.Frame.History = [.. history];
        term.Apply(given.Frame);
        return given.Frame;
    }

    private static bool? Truth(HistoryTerm term, params Grant[] history) => TruthOf(term, Given.Nothing, history);

    private static bool? TruthOf(HistoryTerm term, Given given, params Grant[] history)
    {
        Apply(term, given, history);
        return given.Truth(new HistoryCondition(term) { By = Given.Clause });
    }

    private static IEnumerable<string> Missing(HistoryTerm term, Given given, params Grant[] history) => term.Missing(Apply(term, given, history));
}

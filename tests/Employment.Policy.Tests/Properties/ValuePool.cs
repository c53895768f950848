using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.Operators;
using Employment.Policy.Money;
using Employment.Policy.Time;

namespace Employment.Policy.Tests.Properties;

/// <summary>Values worth trying for a fact: on both sides of every threshold, date and length of time that a version states.</summary>
internal sealed class ValuePool
{
    private static readonly Day First = new(1950, 1, 1);

    private readonly Dictionary<FactDefinition, long[]> thresholds = [];
    private readonly Dictionary<FactDefinition, int[]> spans = [];
    private readonly Day[] days;

    public ValuePool(Catalogue catalogue)
    {
        var versions = catalogue.Measures.SelectMany(measure => measure.Versions).ToArray();
        days = [.. versions.SelectMany(version => new[] { version.Period.From, version.Period.To ?? version.Period.From }).SelectMany(AroundDay).Distinct().Order()];
        var conditions = versions.SelectMany(version => version.Leaves).OfType<FactCondition>().ToLookup(condition => condition.Fact);
        foreach (var fact in catalogue.Facts.Facts)
        {
            thresholds[fact] = [.. Thresholds(conditions[fact]).Concat(Amounts(fact, versions)).SelectMany(value => new[] { value - 1, value, value + 1 }).Append(0).Where(value => value >= 0 && value <= fact.AtMost).Distinct().Order()];
            spans[fact] = [.. conditions[fact].SelectMany(condition => SpansOf(condition.Operator)).Append(0).Distinct().Order()];
        }
    }

    /// <summary>Days on both sides of every version's first and last day.</summary>
    public IReadOnlyList<Day> Days => days;

    /// <summary>A value for a fact; dates are reckoned from an anchor (the application, or the date that governs).</summary>
    public long Pick(FactDefinition fact, Day anchor, Random random) => fact.Type switch
    {
        FactType.Bool => random.Next(2),
        FactType.Enum => random.Next(fact.Values.Count) + 1,
        FactType.Set => Members(fact, random),
        FactType.Date => PickDay(fact, anchor, random).Packed,
        _ => PickNumber(fact, random),
    };

    private long PickNumber(FactDefinition fact, Random random) => random.Next(8) switch
    {
        0 => random.NextInt64(Math.Min(fact.AtMost, 2000) + 1),
        1 => fact.Type == FactType.Share ? random.NextInt64(Share.One + 1) : random.NextInt64(Math.Min(fact.AtMost, 60_000_000) + 1),
        _ => thresholds[fact][random.Next(thresholds[fact].Length)],
    };

    private Day PickDay(FactDefinition fact, Day anchor, Random random) => random.Next(8) switch
    {
        0 => Day.From(First.ToDateOnly().AddDays(random.Next(28_000))),
        1 => days[random.Next(days.Length)],
        2 => Day.From(new DateOnly(anchor.Year - random.Next(4), random.Next(2) == 0 ? 1 : 12, random.Next(2) == 0 ? 1 : 31)),
        3 when thresholds[fact].Length > 1 => Around(new Day(thresholds[fact][random.Next(thresholds[fact].Length - 1) + 1]), random),
        4 => Day.From(anchor.ToDateOnly().AddDays(random.Next(-400, 60))),
        _ => Around(anchor.AddMonths(-spans[fact][random.Next(spans[fact].Length)]), random),
    };

    private static Day Around(Day day, Random random)
    {
        // A packed threshold one off is no day; the days beside it are what is meant.
        var real = day.AddMonths(0) is { DayOfMonth: > 0 } calendar ? calendar : new Day(day.Packed + 1);
        return Day.From(real.ToDateOnly().AddDays(random.Next(-1, 2)));
    }

    private static long Members(FactDefinition fact, Random random)
    {
        var bits = 0L;
        for (var count = random.Next(4); count > 0; count--)
        {
            bits |= fact.BitsOf(random.Next(fact.Values.Count) + 1);
        }

        return bits;
    }

    private static IEnumerable<Day> AroundDay(Day day) => Enumerable.Range(-1, 3).Select(off => Day.From(day.ToDateOnly().AddDays(off)));

    private static IEnumerable<long> Thresholds(IEnumerable<FactCondition> conditions) => conditions.SelectMany(condition => condition.Operator switch
    {
        Compare compare => ValuesOf(compare.Threshold),
        Between between => new[] { between.From, between.To }.OfType<Day>().Select(day => day.Packed),
        ShareOf => [1, 2, 8, 15, 20, 100, 101],
        _ => [],
    });

    private static IEnumerable<long> ValuesOf(Threshold threshold) =>
        threshold.Parameter is { } use ? use.Parameter.Values.Select(value => value.Number) : [threshold.Number];

    private static IEnumerable<long> Amounts(FactDefinition fact, IEnumerable<MeasureVersion> versions) =>
        fact.Id == "loan.requestedFen" ? versions.SelectMany(version => version.Loan?.Exemptions ?? []).Select(exemption => exemption.UpToFen)
        : fact.Id == "loan.subsidisedTimesUsed" ? versions.Select(version => (long)(version.Loan?.MaxTimes ?? 0))
        : fact.Id == "loan.staff" ? [100]
        : versions.SelectMany(version => version.Amount?.Factors ?? []).Where(factor => factor.Fact == fact).Select(factor => factor.AtMost ?? 1);

    private static IEnumerable<int> SpansOf(Operator @operator) => @operator switch
    {
        Reached reached => [reached.Span.Months],
        Within within => [within.Span.Months],
        WholeMonths whole => [whole.Months - 1, whole.Months],
        YearsLater later => [later.From * 12, later.To * 12],
        _ => [],
    };
}

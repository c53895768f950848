using System.Runtime.CompilerServices;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>The tests that the measures are made of.</summary>
internal static class Tests
{
    private const long Month = 32;
    private const long Year = 12 * Month;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Yes(in Applicant a, Fact fact) => Truth.Of(a.Knows(fact), a.Value(fact) == 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth No(in Applicant a, Fact fact) => Truth.Of(a.Knows(fact), a.Value(fact) == 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(in Applicant a, Fact fact, long number) => Truth.Of(a.Knows(fact), a.Value(fact) == number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth OneOf(in Applicant a, Fact fact, ulong numbers) =>
        Truth.Of(a.Knows(fact), (numbers >> (int)a.Value(fact) & 1) != 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(in Applicant a, Fact fact, long limit) => Truth.Of(a.Knows(fact), a.Value(fact) >= limit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(in Applicant a, Fact fact, long limit) => Truth.Of(a.Knows(fact), a.Value(fact) <= limit);

    /// <summary>A member listed counts even where the list may be incomplete.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Has(in Applicant a, Fact fact, long members)
    {
        var test = (a.Value(fact) & members) != 0 ? 1UL : 0UL;
        return new Truth(test, a.Knows(fact) & (test ^ 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth HasAll(in Applicant a, Fact fact, long members)
    {
        var test = (a.Value(fact) & members) == members ? 1UL : 0UL;
        return new Truth(test, a.Knows(fact) & (test ^ 1));
    }

    /// <summary>So many months have gone by since the date on the day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Reached(in Applicant a, Fact fact, long months, long upper, ulong knowsDay = 1) =>
        Truth.Of(a.Knows(fact) & knowsDay, a.Value(fact) + (months * Month) <= upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth NotReached(in Applicant a, Fact fact, long months, long upper, ulong knowsDay = 1) =>
        Truth.Of(a.Knows(fact) & knowsDay, a.Value(fact) + (months * Month) > upper);

    /// <summary>The day lies in the months that begin with the date.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Within(in Applicant a, Fact fact, long months, long day, ulong knowsDay = 1) =>
        Truth.Of(a.Knows(fact) & knowsDay, (ulong)(day - a.Value(fact)) <= (ulong)(months * Month));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth SameYear(in Applicant a, Fact fact, long day, ulong knowsDay = 1) =>
        Truth.Of(a.Knows(fact) & knowsDay, (ulong)a.Value(fact) / Year == (ulong)day / Year);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth InYear(in Applicant a, Fact fact, int year) =>
        Truth.Of(a.Knows(fact), (ulong)(a.Value(fact) - (year * Year)) < (ulong)Year);

    /// <summary>The day lies in one of so many calendar months, the date's own the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth WholeMonths(in Applicant a, Fact fact, int months) =>
        Truth.Of(a.Knows(fact), (ulong)((a.On >> 5) - (a.Value(fact) >> 5)) < (ulong)months);

    /// <summary>The day lies so many calendar years after the date's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth YearsLater(in Applicant a, Fact fact, int from, int to) =>
        Truth.Of(a.Knows(fact), (ulong)a.On / Year - (ulong)a.Value(fact) / Year - (ulong)from <= (ulong)(to - from));

    /// <summary>1 entitled, 2 not entitled, 3 needs facts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Outcome(Truth all, ulong figureKnown) => 3 - all.Fails - ((all.Holds & figureKnown) << 1);
}

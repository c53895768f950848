using System.Runtime.CompilerServices;
using static Employment.Benchmarks.Engine.Yardstick.Codes;
using static Employment.Benchmarks.Engine.Yardstick.Fact;
using static Employment.Benchmarks.Engine.Yardstick.Tests;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Start-up guarantee loans, by hand.</summary>
internal static class Loans
{
    /// <summary>No counter-guarantee was spared in 2022.</summary>
    public static ulong Individual2022<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, OneOf(a, Borrower, IndividualOrSelfEmployed));
        var subsidised = Subsidised(a);
        marks = m;
        return Outcome(all, subsidised.Holds | subsidised.Fails);
    }

    public static ulong Individual2023<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, OneOf(a, Borrower, IndividualOrSelfEmployed));
        marks = m;
        return Outcome(all, FiguresKnown(a, 20_000_000, 30_000_000));
    }

    public static ulong SelfEmployed2023<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var covers = m.At(0, Is(a, Borrower, SelfEmployedBorrower));
        marks = m;
        return Outcome(covers, FiguresKnown(a, 50_000_000, 50_000_000)) | Choice.Covers(covers);
    }

    public static ulong Individual2024<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, OneOf(a, Borrower, IndividualOrSelfEmployed));
        marks = m;
        return Outcome(all, FiguresKnown(a, 30_000_000, 20_000_000 + (10_000_000 * a.Value(Borrower))));
    }

    /// <summary>The ceiling of Jiyuan has no figure.</summary>
    public static ulong IndividualJiyuan<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, OneOf(a, Borrower, IndividualOrSelfEmployed));
        marks = m;
        return Outcome(all, 0);
    }

    public static ulong Partnership<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Borrower, Codes.Partnership));
        var subsidised = Subsidised(a);
        marks = m;
        return Outcome(all, subsidised.Holds | subsidised.Fails);
    }

    /// <summary>2022, 2023 and 2024 ask the same of a firm; the figures differ.</summary>
    public static ulong SmallFirm<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var (staff, hires) = (a.Value(LoanStaff), a.Value(NewHires));
        var (knowsStaff, knowsBoth) = (a.Knows(LoanStaff), a.Knows(LoanStaff) & a.Knows(NewHires));
        var enough = (m.At(1, Truth.Of(knowsStaff, staff <= 100)) & m.At(2, Truth.Of(knowsBoth, (hires * 100 >= staff * 15) & (hires > 0))))
            | (m.At(3, Truth.Of(knowsStaff, staff > 100)) & m.At(4, Truth.Of(knowsBoth, (hires * 100 >= staff * 8) & (hires > 0))));
        var all = m.At(0, Is(a, Borrower, Firm)) & enough & m.At(5, AtLeast(a, NewHireMonths, 12));
        var subsidised = Subsidised(a);
        marks = m;
        return Outcome(all, subsidised.Holds | subsidised.Fails);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Truth Subsidised(in Applicant a) => Yes(a, SubsidyEligible) & Truth.Of(a.Knows(TimesUsed), a.Value(TimesUsed) < 3);

    /// <summary>Whether the tier is known, and whether a counter-guarantee is required.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FiguresKnown(in Applicant a, long subsidisedCeiling, long otherCeiling)
    {
        var tier = Subsidised(a);
        var ceiling = otherCeiling + ((subsidisedCeiling - otherCeiling) * (long)tier.Holds);
        var honoured = Yes(a, Honoured);
        var other = new Truth(tier.Fails, tier.Holds);
        var exempt = Fits(a, ceiling, 10_000_000) | (Fits(a, ceiling, 20_000_000) & tier & honoured) | (Fits(a, ceiling, 50_000_000) & other & honoured);
        return (tier.Holds | tier.Fails) & (exempt.Holds | exempt.Fails);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Truth Fits(in Applicant a, long ceiling, long limit)
    {
        var fits = ceiling <= limit ? 1UL : 0UL;
        var request = Truth.Of(a.Knows(Requested), a.Value(Requested) <= limit);
        return new Truth(fits | request.Holds, (fits ^ 1) & request.Fails);
    }
}

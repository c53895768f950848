using static Employment.Benchmarks.Engine.Yardstick.Codes;
using static Employment.Benchmarks.Engine.Yardstick.Fact;
using static Employment.Benchmarks.Engine.Yardstick.Tests;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Start-up grants, incubators, conversions and the tax deduction of the self-employed, by hand.</summary>
internal static class Startup
{
    public static ulong Online<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = m.At(0, Has(a, Groups, PoorFamily | SchoolLeaver | RuralLabour))
            | (m.At(1, Has(a, Groups, Graduate)) & m.At(2, SameYear(a, GraduationDate, a.On)))
            | m.At(3, Yes(a, RegisteredUnemployed));
        var all = who & m.At(4, AtLeast(a, ShopsOpened, 1)) & m.At(5, AtLeast(a, ShopMonths, 6)) & m.At(6, Yes(a, Lawful));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong OpeningHenan<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = (m.At(0, Has(a, Groups, Graduate | VocationalGraduate | TechnicalGraduate | Returnee)) & m.At(1, Within(a, GraduationDate, 60, a.On)))
            | m.At(2, Has(a, Groups, Student | Hardship | PoorFamily | ReturnedMigrant));
        var all = who & m.At(3, OneOf(a, BusinessKind, 0b110)) & m.At(4, Yes(a, FirstTime)) & m.At(5, AtLeast(a, OperatingMonths, 12)) & m.At(6, e.OpeningOnce);
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong Opening2023<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var covers = m.At(0, Is(a, BusinessKind, SelfEmployed));
        var who = (m.At(1, Has(a, Groups, Graduate | VocationalGraduate | TechnicalGraduate)) & m.At(2, Within(a, GraduationDate, 60, a.On)))
            | m.At(3, Has(a, Groups, Student | Returnee | Hardship | PoorFamily | ReturnedMigrant | Veteran));
        var all = covers & who & m.At(4, Yes(a, FirstTime)) & m.At(5, AtLeast(a, OperatingMonths, 12)) & m.At(6, e.OpeningOnce);
        marks = m;
        return Outcome(all, 1) | Choice.Covers(covers);
    }

    public static ulong Operating<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = (m.At(0, Has(a, Groups, Graduate | VocationalGraduate | TechnicalGraduate | Returnee)) & m.At(1, Within(a, GraduationDate, 60, a.On)))
            | m.At(2, Has(a, Groups, Student | Veteran | ReturnedMigrant)) | m.At(3, Yes(a, RegisteredUnemployed)) | m.At(4, No(a, Employed));
        var all = who & m.At(5, Yes(a, InIncubator)) & m.At(6, Within(a, RegisteredOn, 36, a.On)) & m.At(7, e.OperatingBelowCap);
        marks = m;
        return Outcome(all, a.Knows(MonthlyCost) & a.Knows(CostMonths));
    }

    public static ulong IncubationResult<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, IncubatorLevel, City)) & m.At(1, AtLeast(a, QualifyingFirms, 1)) & m.At(2, e.IncubationOnceAYear);
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong IncubatorRecognition<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, OneOf(a, IncubatorLevel, 0b1110)) & m.At(1, e.RecognitionOnce);
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong ConversionAward<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = Converted(a, ref m) & m.At(6, e.ConversionOnce);
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong ConversionBookkeeping<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = Converted(a, ref m) & m.At(6, YearsLater(a, ConvertedOn, 1, 3)) & m.At(7, Yes(a, SoundBooks));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong TaxHenan<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = Priority(a, ref m, PovertyAlleviated) & m.At(7, Is(a, BusinessKind, SelfEmployed)) & m.At(8, WholeMonths(a, RegisteredOn, 36));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong TaxVeteransHenan<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var covers = m.At(0, Has(a, Groups, SelfArrangedVeteran));
        var all = covers & m.At(1, Is(a, BusinessKind, SelfEmployed)) & m.At(2, WholeMonths(a, RegisteredOn, 36));
        marks = m;
        return Outcome(all, 1) | Choice.Covers(covers);
    }

    public static ulong Tax2023<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var covers = Priority(a, ref m, PovertyAlleviated);
        var all = covers & m.At(7, Is(a, BusinessKind, SelfEmployed)) & m.At(8, WholeMonths(a, RegisteredOn, 36));
        marks = m;
        return Outcome(all, 1) | Choice.Covers(covers);
    }

    public static ulong Tax2024<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = Priority(a, ref m, PovertyAlleviated | SelfArrangedVeteran) & m.At(7, Is(a, BusinessKind, SelfEmployed)) & m.At(8, WholeMonths(a, RegisteredOn, 36));
        marks = m;
        return Outcome(all, 1);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private static Truth Priority<T>(in Applicant a, ref T m, long groups) where T : struct, IMarks =>
        m.At(0, Has(a, Groups, groups))
        | (m.At(1, Yes(a, RegisteredUnemployed)) & m.At(2, Reached(a, RegisteredSince, 6, a.OnUpper)))
        | (m.At(3, Has(a, Groups, ZeroEmploymentFamily | LowIncomeFamily)) & m.At(4, Yes(a, RegisteredUnemployed)))
        | (m.At(5, Has(a, Groups, Graduate)) & m.At(6, SameYear(a, GraduationDate, a.On)));

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private static Truth Converted<T>(in Applicant a, ref T m) where T : struct, IMarks =>
        m.At(0, AtLeast(a, SelfEmployedMonths, 24)) & m.At(1, AtLeast(a, ConvertedOn, (2022 * 384) + 2)) & m.At(2, AtLeast(a, MonthsSinceConversion, 12))
        & m.At(3, AtLeast(a, TaxMonths, 3)) & m.At(4, Yes(a, GoodCredit)) & m.At(5, Yes(a, FirstConversion));
}

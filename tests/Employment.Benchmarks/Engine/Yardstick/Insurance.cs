using static Employment.Benchmarks.Engine.Yardstick.Codes;
using static Employment.Benchmarks.Engine.Yardstick.Fact;
using static Employment.Benchmarks.Engine.Yardstick.Tests;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Social insurance measures, by hand.</summary>
internal static class Insurance
{
    // The employers' share has no figure: only people in employment difficulties can be reckoned.
    public static ulong EmployerHenan<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var (signed, knows) = (a.Value(SignedOn), a.Knows(SignedOn));
        var hired = m.At(2, Yes(a, RegisteredUnemployed))
            | (m.At(3, Has(a, Groups, Graduate)) & m.At(4, SameYear(a, GraduationDate, signed, knows)))
            | (m.At(5, Has(a, Groups, Graduate)) & m.At(6, Within(a, GraduationDate, 12, signed, knows)) & m.At(7, No(a, Employed)));
        var firm = m.At(0, Is(a, EmployerKind, Enterprise)) & m.At(1, OneOf(a, EmployerSize, MicroToMedium)) & hired
            & m.At(8, Reached(a, SignedOn, 0, a.OnUpper)) & m.At(9, AtLeast(a, ContractMonths, 12)) & m.At(10, Has(a, Insurances, AnyInsurance));
        var hardship = m.At(11, Has(a, Groups, Hardship));
        var all = firm | (hardship & m.At(12, Has(a, Insurances, AnyInsurance)));
        marks = m;
        return Outcome(all, a.Knows(EmployerContribution) & hardship.Holds);
    }

    public static ulong Employer2024<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var (signed, knows) = (a.Value(SignedOn), a.Knows(SignedOn));
        var hardship = Has(a, Groups, Hardship);
        var graduated = m.At(2, SameYear(a, GraduationDate, signed, knows)) | (m.At(3, Within(a, GraduationDate, 24, signed, knows)) & m.At(4, No(a, Employed)));
        var covers = (m.At(0, OneOf(a, EmployerSize, MicroOrSmall)) & m.At(1, Has(a, Groups, Graduate)) & graduated) | m.At(5, hardship);
        var who = m.At(6, Is(a, EmployerKind, Enterprise)) | (m.At(7, Is(a, EmployerKind, SelfEmployed)) & m.At(8, Yes(a, InsuredAsUnit)));
        var hire = (who & m.At(9, Reached(a, SignedOn, 0, a.OnUpper)) & m.At(10, AtLeast(a, ContractMonths, 12))) | m.At(11, hardship);
        var all = covers & hire & m.At(12, Has(a, Insurances, AnyInsurance));
        marks = m;
        return Outcome(all, a.Knows(EmployerContribution) & hardship.Holds) | Choice.Covers(covers);
    }

    public static ulong Flexible<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = m.At(0, Has(a, Groups, Hardship))
            | (m.At(1, Has(a, Groups, Graduate)) & m.At(2, Within(a, GraduationDate, 24, a.On)) & m.At(3, No(a, Employed)));
        var all = who & m.At(4, Yes(a, FlexiblyEmployed)) & m.At(5, Yes(a, PaysOwnInsurance));
        marks = m;
        return Outcome(all, 0);
    }

    public static ulong Retention2023<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = m.At(0, OneOf(a, EmployerKind, InsuredBodies)) | (m.At(1, Is(a, EmployerKind, SelfEmployed)) & m.At(2, Yes(a, InsuredAsUnit)));
        var kept = m.At(3, AtMost(a, LayoffRate, 55_000_000)) | (m.At(4, AtMost(a, InsuredStaff, 30)) & m.At(5, AtMost(a, LayoffRate, 200_000_000)));
        var all = who & kept & m.At(6, e.RetentionOnceAYear);
        marks = m;
        return Outcome(all, a.Knows(PremiumPaid) & a.Knows(EmployerSize));
    }

    public static ulong Retention2024<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = m.At(0, OneOf(a, EmployerKind, InsuredBodies)) | (m.At(1, Is(a, EmployerKind, SelfEmployed)) & m.At(2, Yes(a, InsuredAsUnit)));
        var kept = m.At(4, AtMost(a, LayoffRate, 55_000_000)) | (m.At(5, AtMost(a, InsuredStaff, 30)) & m.At(6, AtMost(a, LayoffRate, 200_000_000)));
        var all = who & m.At(3, AtLeast(a, InsuredMonthsOfEmployer, 12)) & kept & m.At(7, e.RetentionOnceAYear);
        marks = m;
        return Outcome(all, a.Knows(PremiumPaid) & a.Knows(EmployerSize));
    }
}

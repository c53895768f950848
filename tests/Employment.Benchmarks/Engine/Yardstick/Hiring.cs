using static Employment.Benchmarks.Engine.Yardstick.Codes;
using static Employment.Benchmarks.Engine.Yardstick.Fact;
using static Employment.Benchmarks.Engine.Yardstick.Tests;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Hiring measures and the tax deduction for hiring, by hand.</summary>
internal static class Hiring
{
    public static ulong Absorption<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var (signed, knows, upper) = (a.Value(SignedOn), a.Knows(SignedOn), a.SignedOnUpper);
        var who = m.At(0, Is(a, EmployerKind, Enterprise)) | (m.At(1, Is(a, EmployerKind, SelfEmployed)) & m.At(2, Yes(a, InsuredAsUnit)));
        var hired = (m.At(3, Has(a, Groups, Graduate)) & m.At(4, SameYear(a, GraduationDate, signed, knows)))
            | (m.At(5, Has(a, Groups, Graduate)) & m.At(6, Within(a, GraduationDate, 24, signed, knows)) & m.At(7, No(a, Employed)))
            | (m.At(8, Yes(a, RegisteredUnemployed)) & m.At(9, Reached(a, BirthDate, 192, upper, knows)) & m.At(10, NotReached(a, BirthDate, 300, upper, knows)))
            | (m.At(11, Yes(a, RegisteredUnemployed)) & m.At(12, Reached(a, RegisteredSince, 6, upper, knows)));
        var all = who & hired & m.At(13, AtLeast(a, ContractMonths, 12)) & m.At(14, Reached(a, SignedOn, 0, a.OnUpper))
            & m.At(15, Has(a, Insurances, AnyInsurance)) & m.At(16, e.NoExpansion);
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong Expansion<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var (signed, knows, upper) = (a.Value(SignedOn), a.Knows(SignedOn), a.SignedOnUpper);
        var hired = (m.At(1, Has(a, Groups, Graduate)) & m.At(2, InYear(a, GraduationDate, 2023)))
            | (m.At(3, Has(a, Groups, Graduate)) & m.At(4, Within(a, GraduationDate, 24, signed, knows)) & m.At(5, No(a, Employed)))
            | (m.At(6, Yes(a, RegisteredUnemployed)) & m.At(7, Reached(a, BirthDate, 192, upper, knows)) & m.At(8, NotReached(a, BirthDate, 300, upper, knows)));
        var all = m.At(0, Is(a, EmployerKind, Enterprise)) & hired & m.At(9, Reached(a, SignedOn, 0, a.OnUpper))
            & m.At(10, HasAll(a, Insurances, ThreeInsurances)) & m.At(11, AtLeast(a, InsuredMonthsOfHire, 1)) & m.At(12, e.NoAbsorption);
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong Internship<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = (m.At(1, Has(a, Groups, Graduate | VocationalGraduate)) & m.At(2, Within(a, GraduationDate, 24, a.On)) & m.At(3, No(a, Employed)))
            | (m.At(4, Reached(a, BirthDate, 192, a.OnUpper)) & m.At(5, NotReached(a, BirthDate, 300, a.OnUpper))
                & (m.At(6, No(a, Employed)) | m.At(7, Yes(a, RegisteredUnemployed))));
        var all = m.At(0, Yes(a, BaseRecognised)) & who;
        marks = m;
        return Outcome(all, a.Knows(MinimumWage) & a.Knows(RetentionRate) & a.Knows(InternshipMonths));
    }

    public static ulong TaxDeduction<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var hired = m.At(1, Has(a, Groups, PovertyAlleviated | SelfArrangedVeteran))
            | (m.At(2, Yes(a, RegisteredUnemployed)) & m.At(3, Reached(a, RegisteredSince, 6, a.SignedOnUpper, a.Knows(SignedOn))));
        var all = m.At(0, Is(a, EmployerKind, Enterprise)) & hired & m.At(4, AtLeast(a, ContractMonths, 12)) & m.At(5, WholeMonths(a, SignedOn, 36))
            & m.At(6, Reached(a, SignedOn, 0, a.OnUpper)) & m.At(7, Has(a, Insurances, AnyInsurance));
        var veteran = Has(a, Groups, SelfArrangedVeteran);
        marks = m;
        return Outcome(all, veteran.Holds | veteran.Fails);
    }
}

using static Employment.Benchmarks.Engine.Yardstick.Codes;
using static Employment.Benchmarks.Engine.Yardstick.Fact;
using static Employment.Benchmarks.Engine.Yardstick.Tests;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Measures that stand alone in their families, by hand. Those whose rate no text states entitle nobody.</summary>
internal static class Single
{
    public static ulong JobAgency<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Yes(a, LawfulAgency)) & m.At(1, Yes(a, FreeOfCharge)) & m.At(2, AtLeast(a, Placed, 1));
        marks = m;
        return Outcome(all, 0);
    }

    public static ulong Pension2022<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, EmployerKind, Enterprise)) & m.At(1, Yes(a, Manufacturing)) & m.At(2, Yes(a, SmallLowProfit));
        marks = m;
        return Outcome(all, 0);
    }

    public static ulong Transport<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Has(a, Groups, PovertyAlleviated)) & m.At(1, OneOf(a, Workplace, Elsewhere))
            & m.At(2, Earlier.Never(ever, Granted.TransportAllowance));
        marks = m;
        return Outcome(all, 0);
    }

    public static ulong MilitaryCadre<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Has(a, Groups, Codes.MilitaryCadre)) & m.At(1, Is(a, BusinessKind, SelfEmployed))
            & m.At(2, Within(a, TaxRegisteredOn, 36, a.On));
        marks = m;
        return Outcome(all, a.Knows(TaxDue));
    }
}

using static Employment.Benchmarks.Engine.Yardstick.Codes;
using static Employment.Benchmarks.Engine.Yardstick.Fact;
using static Employment.Benchmarks.Engine.Yardstick.Tests;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Talent measures, by hand.</summary>
internal static class Talent
{
    public static ulong Leading<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = m.At(0, OneOf(a, Tier, Founders)) | (m.At(1, OneOf(a, Tier, Innovators)) & m.At(2, Yes(a, FullTime)));
        var all = who & m.At(3, Earlier.Never(ever, Granted.LeadingTalent));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong NationalMatching<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = (m.At(0, Is(a, NationalTitle, LeadingTitle)) & m.At(1, Yes(a, NewlySelected)))
            | (m.At(2, Is(a, NationalTitle, YoungTitle)) & m.At(3, Yes(a, TrainedInProvince)));
        marks = m;
        return Outcome(all, a.Knows(NationalGrant));
    }

    public static ulong Home<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var studied = m.At(1, Is(a, Degree, DoubleFirstClassBachelor)) | m.At(2, Yes(a, FullTimeStudy));
        var all = m.At(0, OneOf(a, Degree, NamedDegrees)) & studied & m.At(3, Yes(a, NewlySettled)) & m.At(4, Yes(a, FirstHome))
            & m.At(5, Earlier.Never(ever, Granted.TalentHome)) & m.At(6, Earlier.Never(ever, Granted.DeedTax));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong DeedTax<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var (bought, knows) = (a.Value(BoughtOn), a.Knows(BoughtOn));
        var who = m.At(0, OneOf(a, Degree, OtherDegrees)) | (m.At(1, OneOf(a, Degree, DoctorOrMaster)) & m.At(2, No(a, FullTimeStudy)))
            | (m.At(3, OneOf(a, Degree, NamedDegrees)) & m.At(4, No(a, NewlySettled)));
        var whole = m.At(8, Within(a, GraduationDate, 60, bought, knows)) & m.At(9, Yes(a, PresaleFiled));
        var part = whole | m.At(10, Reached(a, GraduationDate, 60, a.BoughtOnUpper, knows));
        var all = who & m.At(5, Yes(a, SettlingEligible)) & m.At(6, Yes(a, FirstHome)) & m.At(7, Reached(a, BoughtOn, 0, a.OnUpper)) & part
            & m.At(11, Earlier.Never(ever, Granted.DeedTax)) & m.At(12, Earlier.Never(ever, Granted.TalentHome));
        marks = m;
        return Outcome(all, a.Knows(Fact.DeedTax) & (whole.Holds | whole.Fails));
    }

    public static ulong TeamFunding<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Yes(a, BroughtIn)) & m.At(1, OneOf(a, Team, 0b1110));
        marks = m;
        return Outcome(all, 1);
    }
}

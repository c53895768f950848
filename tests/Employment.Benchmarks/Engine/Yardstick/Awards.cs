using static Employment.Benchmarks.Engine.Yardstick.Codes;
using static Employment.Benchmarks.Engine.Yardstick.Fact;
using static Employment.Benchmarks.Engine.Yardstick.Tests;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Awards for bodies and projects that are recognised, by hand.</summary>
internal static class Awards
{
    public static ulong CrossBorderPark<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, Titles.CrossBorderPark)) & m.At(1, Is(a, RecognisedLevel, Provincial)) & m.At(2, Earlier.Never(ever, Granted.CrossBorderPark));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong InnovationPlatform<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, OneOf(a, Title, Titles.Platforms)) & m.At(1, OneOf(a, RecognisedLevel, NationalOrProvincial))
            & m.At(2, AtLeast(a, RecognisedOn, FirstDayOfPlan2022)) & m.At(3, Reached(a, RecognisedOn, 0, a.OnUpper));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong ReturnHomePark2022<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, Titles.ReturnHomePark)) & m.At(1, Is(a, RecognisedLevel, City));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong ReturnHomePark<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, Titles.ReturnHomePark)) & m.At(1, Is(a, RecognisedLevel, City)) & m.At(2, Earlier.Never(ever, Granted.ReturnHomePark));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong ReturnHomeProject2022<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, Titles.ReturnHomeProject)) & m.At(1, Is(a, RecognisedLevel, City));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong ReturnHomeProject<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, Titles.ReturnHomeProject)) & m.At(1, Is(a, RecognisedLevel, City)) & m.At(2, Earlier.Never(ever, Granted.ReturnHomeProject));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong ServicePlatform<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, Titles.ServicePlatform)) & m.At(1, OneOf(a, RecognisedLevel, NationalOrProvincial))
            & m.At(2, OneOf(a, Prize, 0b1110));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong StarSpace<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, Titles.StarSpace)) & m.At(1, OneOf(a, RecognisedLevel, NationalToCity))
            & m.At(2, AtLeast(a, RecognisedOn, FirstDayOfPlan2022)) & m.At(3, Reached(a, RecognisedOn, 0, a.OnUpper))
            & m.At(4, Earlier.Never(ever, Granted.StarSpace));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong Directory<T>(in Applicant a, in GrantCounts ever, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, EmployerKind, SelfEmployed)) & m.At(1, Is(a, Title, Titles.Directory)) & m.At(2, Yes(a, RecognisedFirstTime))
            & m.At(3, Earlier.Never(ever, Granted.Directory));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong OutsideResearch<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, EmployerKind, Enterprise)) & m.At(1, Is(a, Title, Titles.OutsideResearch));
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong PostdoctoralProject<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, Titles.PostdoctoralProject)) & m.At(1, OneOf(a, RecognisedLevel, NationalOrProvincial));
        marks = m;
        return Outcome(all, 1);
    }

    /// <summary>A postdoctoral station or base; each stands on a track of its own.</summary>
    public static ulong Postdoctoral<T>(in Applicant a, long title, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, title)) & m.At(1, AtLeast(a, RecognisedOn, FirstDayOfPlan2022)) & m.At(2, Reached(a, RecognisedOn, 0, a.OnUpper));
        marks = m;
        return Outcome(all, 1);
    }

    /// <summary>A skill base or a master's studio; the awards have no figure.</summary>
    public static ulong SkillProject<T>(in Applicant a, long title, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, Title, title)) & m.At(1, Is(a, RecognisedLevel, City))
            & m.At(2, InYear(a, RecognisedOn, 2024)) & m.At(3, Reached(a, RecognisedOn, 0, a.OnUpper));
        marks = m;
        return Outcome(all, 0);
    }

    /// <summary>A start-up project found excellent by the province, or by city or county.</summary>
    public static ulong StartupProject<T>(in Applicant a, ulong levels, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = (m.At(0, Has(a, Groups, Graduate | VocationalGraduate | TechnicalGraduate | Returnee)) & m.At(1, Within(a, GraduationDate, 60, a.On)))
            | m.At(2, Has(a, Groups, Student | Veteran | ReturnedMigrant | ReturnedFounder | LeavePostStarter)) | m.At(3, Yes(a, RegisteredUnemployed));
        var all = who & m.At(4, Is(a, Title, Titles.StartupProject)) & m.At(5, OneOf(a, RecognisedLevel, levels));
        marks = m;
        return Outcome(all, 1);
    }
}

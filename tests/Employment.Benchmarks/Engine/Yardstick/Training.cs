using static Employment.Benchmarks.Engine.Yardstick.Codes;
using static Employment.Benchmarks.Engine.Yardstick.Fact;
using static Employment.Benchmarks.Engine.Yardstick.Tests;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Training measures, by hand.</summary>
internal static class Training
{
    public static ulong Apprenticeship<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Is(a, EmployerKind, Enterprise)) & m.At(1, OneOf(a, ApprenticeLevel, 0b110));
        marks = m;
        return Outcome(all, a.Knows(TrainedHeadcount) & a.Knows(TrainingYears));
    }

    public static ulong SkillUpgrade2023<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var insured = (m.At(0, Yes(a, EnterpriseEmployee)) & m.At(1, AtLeast(a, InsuredMonthsOfPerson, 12))) | m.At(2, Yes(a, ReceivingBenefit));
        var all = insured & m.At(3, OneOf(a, CertificateLevel, PaidLevels)) & m.At(4, e.SkillThriceAYear);
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong SkillUpgrade2024<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var insured = (m.At(0, Yes(a, EnterpriseEmployee)) & m.At(1, AtLeast(a, InsuredMonthsOfPerson, 12))) | m.At(2, Yes(a, ReceivingBenefit));
        var all = insured & m.At(3, OneOf(a, CertificateLevel, PaidLevels)) & m.At(4, e.SkillThriceAYear)
            & m.At(5, e.SkillOncePerLevel) & m.At(6, e.SkillNoHigherLevel) & m.At(7, e.NoVocational);
        marks = m;
        return Outcome(all, 1);
    }

    public static ulong VocationalHenan<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var who = m.At(1, Has(a, Groups, PoorFamily | SchoolLeaver | RuralLabour))
            | (m.At(2, Has(a, Groups, Graduate)) & m.At(3, SameYear(a, GraduationDate, a.Value(SignedOn), a.Knows(SignedOn))))
            | m.At(4, Yes(a, RegisteredUnemployed));
        var all = m.At(0, Is(a, EmployerKind, Enterprise)) & who & m.At(5, AtLeast(a, ContractMonths, 12))
            & m.At(6, Within(a, SignedOn, 12, a.Value(TrainingStartedOn), a.Knows(TrainingStartedOn))) & m.At(7, Yes(a, RecognisedProvider));
        marks = m;
        return Outcome(all, 0);
    }

    /// <summary>For those without a job; the price list has no figure, so nobody is entitled.</summary>
    public static ulong VocationalUnemployed<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var covers = m.At(0, No(a, Employed)) | m.At(1, Yes(a, RegisteredUnemployed));
        marks = m;
        return Outcome(covers, 0) | Choice.Covers(covers);
    }

    public static ulong VocationalUnemployed2024<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var covers = m.At(0, No(a, Employed)) | m.At(1, Yes(a, RegisteredUnemployed));
        var all = covers & m.At(2, e.NoSkill);
        marks = m;
        return Outcome(all, 0) | Choice.Covers(covers);
    }

    public static ulong VocationalSelfEmployed<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var covers = m.At(0, Is(a, EmployerKind, SelfEmployed));
        marks = m;
        return Outcome(covers, 0) | Choice.Covers(covers);
    }

    public static ulong VocationalSelfEmployed2024<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var covers = m.At(0, Is(a, EmployerKind, SelfEmployed));
        var all = covers & m.At(1, e.NoSkill);
        marks = m;
        return Outcome(all, 0) | Choice.Covers(covers);
    }

    public static ulong VocationalProgramme<T>(in Applicant a, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Yes(a, RecognisedProvider));
        marks = m;
        return Outcome(all, 0);
    }

    public static ulong VocationalProgramme2024<T>(in Applicant a, in Earlier e, out T marks) where T : struct, IMarks
    {
        var m = default(T);
        var all = m.At(0, Yes(a, RecognisedProvider)) & m.At(1, e.NoSkill);
        marks = m;
        return Outcome(all, 0);
    }
}

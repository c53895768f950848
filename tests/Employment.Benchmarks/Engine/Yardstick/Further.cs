using static Employment.Benchmarks.Engine.Yardstick.Codes;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>The measures after the twenty first, as they are in force in a place and at a time, in the order of their ids.</summary>
internal static class Further
{
    public static void Jiaozuo2022<T, TAnswers>(in Applicant a, in GrantCounts ever, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Awards.InnovationPlatform(a, out T m), m);
        answers.Put(Single.JobAgency(a, out m), m);
        answers.Put(Talent.Leading(a, ever, out m), m);
        answers.Put(Single.Pension2022(a, out m), m);
        answers.Put(Talent.NationalMatching(a, out m), m);
        answers.Put(Awards.OutsideResearch(a, out m), m);
        answers.Put(Awards.PostdoctoralProject(a, out m), m);
        answers.Put(Awards.Postdoctoral(a, Titles.PostdoctoralBase, out m), m);
        answers.Put(Awards.Postdoctoral(a, Titles.PostdoctoralStation, out m), m);
        answers.Put(Awards.ReturnHomePark2022(a, out m), m);
        answers.Put(Awards.ReturnHomeProject2022(a, out m), m);
        answers.Put(Awards.ServicePlatform(a, out m), m);
        answers.Put(Awards.StarSpace(a, ever, out m), m);
        answers.Put(Awards.StartupProject(a, CityOrCounty, out m), m);
        answers.Put(Awards.StartupProject(a, 1UL << (int)Provincial, out m), m);
        answers.Put(Talent.DeedTax(a, ever, out m), m);
        answers.Put(Talent.Home(a, ever, out m), m);
        answers.Put(Talent.TeamFunding(a, out m), m);
    }

    public static void Jiaozuo2023<T, TAnswers>(in Applicant a, in GrantCounts ever, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Awards.CrossBorderPark(a, ever, out T m), m);
        answers.Put(Awards.InnovationPlatform(a, out m), m);
        answers.Put(Single.JobAgency(a, out m), m);
        answers.Put(Talent.Leading(a, ever, out m), m);
        answers.Put(Single.MilitaryCadre(a, out m), m);
        answers.Put(Talent.NationalMatching(a, out m), m);
        answers.Put(Awards.OutsideResearch(a, out m), m);
        answers.Put(Awards.PostdoctoralProject(a, out m), m);
        answers.Put(Awards.Postdoctoral(a, Titles.PostdoctoralBase, out m), m);
        answers.Put(Awards.Postdoctoral(a, Titles.PostdoctoralStation, out m), m);
        answers.Put(Awards.ReturnHomePark(a, ever, out m), m);
        answers.Put(Awards.ReturnHomeProject(a, ever, out m), m);
        answers.Put(Awards.Directory(a, ever, out m), m);
        answers.Put(Awards.ServicePlatform(a, out m), m);
        answers.Put(Awards.StarSpace(a, ever, out m), m);
        answers.Put(Awards.StartupProject(a, CityOrCounty, out m), m);
        answers.Put(Awards.StartupProject(a, 1UL << (int)Provincial, out m), m);
        answers.Put(Talent.DeedTax(a, ever, out m), m);
        answers.Put(Talent.Home(a, ever, out m), m);
        answers.Put(Talent.TeamFunding(a, out m), m);
    }

    public static void Jiaozuo2024<T, TAnswers>(in Applicant a, in GrantCounts ever, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Awards.CrossBorderPark(a, ever, out T m), m);
        answers.Put(Awards.InnovationPlatform(a, out m), m);
        answers.Put(Single.JobAgency(a, out m), m);
        answers.Put(Talent.Leading(a, ever, out m), m);
        answers.Put(Single.Transport(a, ever, out m), m);
        answers.Put(Single.MilitaryCadre(a, out m), m);
        answers.Put(Talent.NationalMatching(a, out m), m);
        answers.Put(Awards.OutsideResearch(a, out m), m);
        answers.Put(Awards.PostdoctoralProject(a, out m), m);
        answers.Put(Awards.Postdoctoral(a, Titles.PostdoctoralBase, out m), m);
        answers.Put(Awards.Postdoctoral(a, Titles.PostdoctoralStation, out m), m);
        answers.Put(Awards.ReturnHomePark(a, ever, out m), m);
        answers.Put(Awards.ReturnHomeProject(a, ever, out m), m);
        answers.Put(Awards.Directory(a, ever, out m), m);
        answers.Put(Awards.ServicePlatform(a, out m), m);
        answers.Put(Awards.SkillProject(a, Titles.SkillBase, out m), m);
        answers.Put(Awards.SkillProject(a, Titles.MasterStudio, out m), m);
        answers.Put(Awards.StarSpace(a, ever, out m), m);
        answers.Put(Awards.StartupProject(a, CityOrCounty, out m), m);
        answers.Put(Awards.StartupProject(a, 1UL << (int)Provincial, out m), m);
        answers.Put(Talent.DeedTax(a, ever, out m), m);
        answers.Put(Talent.Home(a, ever, out m), m);
        answers.Put(Talent.TeamFunding(a, out m), m);
    }

    public static void Jiyuan<T, TAnswers>(in Applicant a, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Single.JobAgency(a, out T m), m);
        answers.Put(Talent.NationalMatching(a, out m), m);
        answers.Put(Awards.OutsideResearch(a, out m), m);
        answers.Put(Awards.ServicePlatform(a, out m), m);
        answers.Put(Awards.StartupProject(a, CityOrCounty, out m), m);
        answers.Put(Awards.StartupProject(a, 1UL << (int)Provincial, out m), m);
    }
}

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>The twenty first measures as they are in force in a place and at a time, in the order of their ids.</summary>
internal static class FirstTwenty
{
    public static void Jiaozuo2022<T, TAnswers>(in Applicant a, in Earlier e, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Training.Apprenticeship(a, out T m), m);
        answers.Put(Insurance.EmployerHenan(a, out m), m);
        answers.Put(Startup.IncubationResult(a, e, out m), m);
        answers.Put(Startup.IncubatorRecognition(a, e, out m), m);
        answers.Put(Hiring.Internship(a, out m), m);
        answers.Put(Startup.Online(a, out m), m);
        Put(Alternatives.TaxOfHenan<T>(a, ruleOf2024: false), ref answers);
        answers.Put(Loans.Individual2022(a, out m), m);
        answers.Put(Loans.Partnership(a, out m), m);
        answers.Put(Loans.SmallFirm(a, out m), m);
        answers.Put(Startup.OpeningHenan(a, e, out m), m);
        answers.Put(Startup.Operating(a, e, out m), m);
        answers.Put(Training.VocationalHenan(a, out m), m);
    }

    public static void Jiaozuo2023<T, TAnswers>(in Applicant a, in Earlier e, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Training.Apprenticeship(a, out T m), m);
        answers.Put(Insurance.EmployerHenan(a, out m), m);
        answers.Put(Insurance.Flexible(a, out m), m);
        answers.Put(Hiring.Absorption(a, e, out m), m);
        answers.Put(Hiring.Expansion(a, e, out m), m);
        answers.Put(Startup.IncubationResult(a, e, out m), m);
        answers.Put(Startup.IncubatorRecognition(a, e, out m), m);
        answers.Put(Insurance.Retention2023(a, e, out m), m);
        answers.Put(Startup.Online(a, out m), m);
        answers.Put(Startup.ConversionAward(a, e, out m), m);
        answers.Put(Startup.ConversionBookkeeping(a, out m), m);
        Put(Alternatives.TaxOf2023<T>(a), ref answers);
        answers.Put(Training.SkillUpgrade2023(a, e, out m), m);
        Put(Alternatives.LoanOf2023<T>(a), ref answers);
        answers.Put(Loans.Partnership(a, out m), m);
        answers.Put(Loans.SmallFirm(a, out m), m);
        Put(Alternatives.Opening<T>(a, e), ref answers);
        answers.Put(Startup.Operating(a, e, out m), m);
        Put(Alternatives.VocationalOf2023<T>(a), ref answers);
    }

    public static void Jiaozuo2024<T, TAnswers>(in Applicant a, in Earlier e, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Training.Apprenticeship(a, out T m), m);
        Put(Alternatives.EmployerOf2024<T>(a), ref answers);
        answers.Put(Insurance.Flexible(a, out m), m);
        answers.Put(Hiring.TaxDeduction(a, out m), m);
        answers.Put(Startup.IncubationResult(a, e, out m), m);
        answers.Put(Startup.IncubatorRecognition(a, e, out m), m);
        answers.Put(Insurance.Retention2024(a, e, out m), m);
        answers.Put(Startup.Online(a, out m), m);
        answers.Put(Startup.ConversionAward(a, e, out m), m);
        answers.Put(Startup.ConversionBookkeeping(a, out m), m);
        answers.Put(Startup.Tax2024(a, out m), m);
        answers.Put(Training.SkillUpgrade2024(a, e, out m), m);
        answers.Put(Loans.Individual2024(a, out m), m);
        answers.Put(Loans.Partnership(a, out m), m);
        answers.Put(Loans.SmallFirm(a, out m), m);
        Put(Alternatives.Opening<T>(a, e), ref answers);
        answers.Put(Startup.Operating(a, e, out m), m);
        Put(Alternatives.VocationalOf2024<T>(a, e), ref answers);
    }

    public static void Jiyuan<T, TAnswers>(in Applicant a, in Earlier e, bool ruleOf2024, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Training.Apprenticeship(a, out T m), m);
        answers.Put(Insurance.EmployerHenan(a, out m), m);
        answers.Put(Hiring.Internship(a, out m), m);
        answers.Put(Startup.Online(a, out m), m);
        Put(Alternatives.TaxOfHenan<T>(a, ruleOf2024), ref answers);
        answers.Put(Loans.IndividualJiyuan(a, out m), m);
        answers.Put(Startup.OpeningHenan(a, e, out m), m);
        answers.Put(Startup.Operating(a, e, out m), m);
        Put(Alternatives.VocationalInJiyuan<T>(a), ref answers);
    }

    private static void Put<T, TAnswers>(Choice<T> choice, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct => answers.Put(choice.Outcome, choice.Marks, choice.Candidate);
}

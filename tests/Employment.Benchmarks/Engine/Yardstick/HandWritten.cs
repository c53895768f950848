namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>
/// The yardstick: the twenty measures written by hand from their texts, without a branch that depends on an applicant's facts, for the
/// days and regions of the benchmark. Questions stand in the order of the measures' ids.
/// </summary>
internal static class HandWritten
{
    private const long FirstDayOf2024Rules = (2024 * 384) + (5 * 32) + 30;

    public static void Evaluate<T, TAnswers>(in Applicant a, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        Earlier.Read(a, out var e);
        switch (a.InJiyuan, a.On >= FirstDayOf2024Rules)
        {
            case (false, false):
                Jiaozuo2023<T, TAnswers>(a, e, ref answers);
                break;
            case (false, true):
                Jiaozuo2024<T, TAnswers>(a, e, ref answers);
                break;
            case (true, var ruleOf2024):
                Jiyuan<T, TAnswers>(a, e, ruleOf2024, ref answers);
                break;
        }
    }

    private static void Jiaozuo2023<T, TAnswers>(in Applicant a, in Earlier e, ref TAnswers answers)
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
        Put(TaxOf2023<T>(a), ref answers);
        answers.Put(Training.SkillUpgrade2023(a, e, out m), m);
        Put(LoanOf2023<T>(a), ref answers);
        answers.Put(Loans.Partnership(a, out m), m);
        answers.Put(Loans.SmallFirm(a, out m), m);
        Put(Opening<T>(a, e), ref answers);
        answers.Put(Startup.Operating(a, e, out m), m);
        Put(VocationalOf2023<T>(a), ref answers);
    }

    private static void Jiaozuo2024<T, TAnswers>(in Applicant a, in Earlier e, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Training.Apprenticeship(a, out T m), m);
        Put(EmployerOf2024<T>(a), ref answers);
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
        Put(Opening<T>(a, e), ref answers);
        answers.Put(Startup.Operating(a, e, out m), m);
        Put(VocationalOf2024<T>(a, e), ref answers);
    }

    private static void Jiyuan<T, TAnswers>(in Applicant a, in Earlier e, bool ruleOf2024, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct
    {
        answers.Put(Training.Apprenticeship(a, out T m), m);
        answers.Put(Insurance.EmployerHenan(a, out m), m);
        answers.Put(Hiring.Internship(a, out m), m);
        answers.Put(Startup.Online(a, out m), m);
        Put(TaxInJiyuan<T>(a, ruleOf2024), ref answers);
        answers.Put(Loans.IndividualJiyuan(a, out m), m);
        answers.Put(Startup.OpeningHenan(a, e, out m), m);
        answers.Put(Startup.Operating(a, e, out m), m);
        Put(VocationalInJiyuan<T>(a), ref answers);
    }

    private static void Put<T, TAnswers>(Choice<T> choice, ref TAnswers answers)
        where T : struct, IMarks
        where TAnswers : struct, IAnswers<T>, allows ref struct => answers.Put(choice.Outcome, choice.Marks, choice.Candidate);

    private static Choice<T> EmployerOf2024<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Insurance.Employer2024(a, out T m), m);
        choice.OfferLast(Insurance.EmployerHenan(a, out m), m);
        return choice;
    }

    private static Choice<T> TaxOf2023<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Startup.Tax2023(a, out T m), m);
        choice.Offer(Startup.TaxVeteransHenan(a, out m), m);
        choice.OfferLast(Startup.TaxHenan(a, out m), m);
        return choice;
    }

    // The rule for veterans ended with 2023.
    private static Choice<T> TaxInJiyuan<T>(in Applicant a, bool ruleOf2024) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        if (!ruleOf2024)
        {
            choice.Offer(Startup.TaxVeteransHenan(a, out T veterans), veterans);
        }

        choice.OfferLast(Startup.TaxHenan(a, out T m), m);
        return choice;
    }

    private static Choice<T> LoanOf2023<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Loans.SelfEmployed2023(a, out T m), m);
        choice.OfferLast(Loans.Individual2023(a, out m), m);
        return choice;
    }

    private static Choice<T> Opening<T>(in Applicant a, in Earlier e) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Startup.Opening2023(a, e, out T m), m);
        choice.OfferLast(Startup.OpeningHenan(a, e, out m), m);
        return choice;
    }

    private static Choice<T> VocationalOf2023<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Training.VocationalSelfEmployed(a, out T m), m);
        choice.Offer(Training.VocationalUnemployed(a, out m), m);
        choice.OfferLast(Training.VocationalProgramme(a, out m), m);
        return choice;
    }

    private static Choice<T> VocationalOf2024<T>(in Applicant a, in Earlier e) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Training.VocationalUnemployed2024(a, e, out T m), m);
        choice.Offer(Training.VocationalSelfEmployed2024(a, e, out m), m);
        choice.OfferLast(Training.VocationalProgramme2024(a, e, out m), m);
        return choice;
    }

    private static Choice<T> VocationalInJiyuan<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Training.VocationalUnemployed(a, out T m), m);
        choice.OfferLast(Training.VocationalHenan(a, out m), m);
        return choice;
    }
}

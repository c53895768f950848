namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Measures of which several versions are in force at once.</summary>
internal static class Alternatives
{
    public static Choice<T> EmployerOf2024<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Insurance.Employer2024(a, out T m), m);
        choice.OfferLast(Insurance.EmployerHenan(a, out m), m);
        return choice;
    }

    public static Choice<T> TaxOf2023<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Startup.Tax2023(a, out T m), m);
        choice.Offer(Startup.TaxVeteransHenan(a, out m), m);
        choice.OfferLast(Startup.TaxHenan(a, out m), m);
        return choice;
    }

    // The rule for veterans ended with 2023.
    public static Choice<T> TaxOfHenan<T>(in Applicant a, bool ruleOf2024) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        if (!ruleOf2024)
        {
            choice.Offer(Startup.TaxVeteransHenan(a, out T veterans), veterans);
        }

        choice.OfferLast(Startup.TaxHenan(a, out T m), m);
        return choice;
    }

    public static Choice<T> LoanOf2023<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Loans.SelfEmployed2023(a, out T m), m);
        choice.OfferLast(Loans.Individual2023(a, out m), m);
        return choice;
    }

    public static Choice<T> Opening<T>(in Applicant a, in Earlier e) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Startup.Opening2023(a, e, out T m), m);
        choice.OfferLast(Startup.OpeningHenan(a, e, out m), m);
        return choice;
    }

    public static Choice<T> VocationalOf2023<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Training.VocationalSelfEmployed(a, out T m), m);
        choice.Offer(Training.VocationalUnemployed(a, out m), m);
        choice.OfferLast(Training.VocationalProgramme(a, out m), m);
        return choice;
    }

    public static Choice<T> VocationalOf2024<T>(in Applicant a, in Earlier e) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Training.VocationalUnemployed2024(a, e, out T m), m);
        choice.Offer(Training.VocationalSelfEmployed2024(a, e, out m), m);
        choice.OfferLast(Training.VocationalProgramme2024(a, e, out m), m);
        return choice;
    }

    public static Choice<T> VocationalInJiyuan<T>(in Applicant a) where T : struct, IMarks
    {
        var choice = default(Choice<T>);
        choice.Offer(Training.VocationalUnemployed(a, out T m), m);
        choice.OfferLast(Training.VocationalHenan(a, out m), m);
        return choice;
    }
}

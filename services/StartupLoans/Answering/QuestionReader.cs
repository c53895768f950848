using System.Globalization;
using Employment.Contracts.Loans.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Numbers;

namespace Employment.StartupLoans.Answering;

/// <summary>Checks a question; what is wrong names the field and never its value.</summary>
internal sealed class QuestionReader(BusinessClock clock)
{
    // As the fact dictionary has it, so that Policies finds nothing to refuse.
    private const long MostFen = 1_000_000_000_000;
    private const int MostMonths = 1200;

    /// <param name="question">The question.</param>
    /// <param name="path">What the names of its fields begin with, e.g. "question.".</param>
    public AskedQuestion Read(EligibilityQuestion question, string path)
    {
        var violations = new List<FieldViolation>();
        void Complain(string field, string problem) => violations.Add(new FieldViolation(path + field, problem));
        var read = new AskedQuestion
        {
            Number = ReadNumber(question.IdNumber, Complain),
            Purpose = ReadPurpose(question.Purpose, Complain),
            Loan = ReadLoan(question, Complain),
            On = ReadDay(question.On, Complain),
        };
        read.Refusal = violations.Count > 0 ? Refusal.InvalidFields([.. violations]) : null;
        return read;
    }

    private string ReadNumber(string typed, Action<string, string> complain)
    {
        if (CitizenNumber.Read(typed, clock.Today, out var notPerson) is { } person)
        {
            return person.Text;
        }

        if (CreditCode.Read(typed, out var notFirm) is { } firm)
        {
            return firm.Text;
        }

        // Whoever types letters into the middle means a firm.
        var text = NumberText.Fold(typed);
        complain("idNumber", text.SkipLast(1).Any(char.IsAsciiLetter) ? notFirm : notPerson);
        return "";
    }

    private static Inquiry.Types.Purpose ReadPurpose(Inquiry.Types.Purpose purpose, Action<string, string> complain)
    {
        if (purpose == Inquiry.Types.Purpose.Unspecified || !Enum.IsDefined(purpose))
        {
            complain("purpose", "is required: LOAN_APPLICATION, LOAN_MANAGEMENT or ADVICE; the applicant is shown it");
        }

        return purpose;
    }

    private static Loan ReadLoan(EligibilityQuestion question, Action<string, string> complain)
    {
        var loan = new Loan { Borrower = question.Borrower };
        if (question.Borrower == Loan.Types.Borrower.Unspecified || !Enum.IsDefined(question.Borrower))
        {
            complain("borrower", "is required: INDIVIDUAL, PARTNERSHIP, SELF_EMPLOYED or SME");
        }

        if (question.HasRequestedFen)
        {
            loan.RequestedFen = Within(question.RequestedFen, MostFen, "requestedFen", complain);
        }

        if (question.HasTermMonths)
        {
            loan.TermMonths = (int)Within(question.TermMonths, MostMonths, "termMonths", complain);
        }

        return loan;
    }

    private static long Within(long value, long most, string field, Action<string, string> complain)
    {
        if (value < 1 || value > most)
        {
            complain(field, $"must be from 1 to {most.ToString(CultureInfo.InvariantCulture)}");
        }

        return value;
    }

    private DateOnly ReadDay(string text, Action<string, string> complain)
    {
        if (text.Length == 0)
        {
            return clock.Today;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day.Year is < 1900 or > 2199)
        {
            complain("on", "must be a calendar day from 1900 to 2199, written YYYY-MM-DD");
        }

        return day;
    }
}

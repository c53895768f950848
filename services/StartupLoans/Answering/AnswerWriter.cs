using System.Globalization;
using Employment.Contracts.Loans.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Employment.StartupLoans.Tokens;
using Google.Protobuf;

namespace Employment.StartupLoans.Answering;

/// <summary>Writes the answer to a question, and the token that repeats it.</summary>
internal sealed class AnswerWriter(AnswerTokens tokens, BusinessClock clock, TimeProvider time)
{
    /// <param name="bank">Who asked.</param>
    /// <param name="question">A question that has all it needs.</param>
    public Eligibility Write(BankCaller bank, AskedQuestion question)
    {
        var now = time.GetUtcNow();
        var until = Validity.Until(now, LastDayOf(question), clock.Today);
        var entitled = question.Options.Where(option => option.Outcome == Entitlement.Types.Outcome.Entitled).ToList();
        var answer = new Eligibility
        {
            Options = { question.Options },
            Eligible = entitled.Count > 0,
            CeilingFen = entitled.Max(option => (long?)option.Loan?.CeilingFen) ?? 0,
            UnverifiedFacts = { question.Profile!.Unverified },
            On = question.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            AnsweredAt = Moment(now),
            ValidUntil = Moment(until),
        };
        if (question.Profile.Facts?.Loan is { HasSubsidisedTimesUsed: true } loan)
        {
            answer.SubsidisedTimesUsed = loan.SubsidisedTimesUsed;
        }

        answer.Token = tokens.Seal(new KeptAnswer(question.Number, question.Purpose, until, answer.ToByteArray()), bank.Code);
        return answer;
    }

    private static DateOnly LastDayOf(AskedQuestion question) =>
        DateOnly.ParseExact(question.Opening!.ConsentExpiresOn, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

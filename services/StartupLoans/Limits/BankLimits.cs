using Employment.Platform.Cache;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.StartupLoans.Limits;

/// <summary>
/// How much one bank may ask. A question is counted as unanswered before anybody knows whether it is, and given back when it was answered: the
/// limit is the same whomever a question is about, and a flood of guesses cannot overshoot it.
/// </summary>
/// <param name="questions">Questions a second.</param>
/// <param name="unanswered">Questions a day that met no consent.</param>
internal sealed class BankLimits(SharedLimit questions, SharedLimit unanswered)
{
    /// <exception cref="RefusedException">RESOURCE_EXHAUSTED: too many at once.</exception>
    public async ValueTask TakeQuestionsAsync(BankCaller bank, int count)
    {
        if (await questions.TakeAsync(bank.Code, count) is { } wait)
        {
            throw TooMany(wait).ToException();
        }
    }

    /// <exception cref="RefusedException">RESOURCE_EXHAUSTED: too many met no consent today.</exception>
    public async ValueTask TakeUnansweredAsync(BankCaller bank, int count)
    {
        if (await unanswered.TakeAsync(bank.Code, count) is { } wait)
        {
            throw TooManyUnanswered(wait).ToException();
        }
    }

    /// <summary>Some were answered after all.</summary>
    public void Answered(BankCaller bank, int count) => unanswered.GiveBack(bank.Code, count);

    private static Refusal TooMany(TimeSpan wait) => new(
        StatusCode.ResourceExhausted, "QUESTION_LIMIT", "The bank asks more questions a second than it may. Ask again in a moment, and more slowly.")
    {
        RetryAfter = wait,
    };

    private static Refusal TooManyUnanswered(TimeSpan wait) => new(
        StatusCode.ResourceExhausted,
        "UNANSWERED_LIMIT",
        "Too many of the bank's questions met no consent today. Ask only about applicants who gave the bank consent; the count begins anew at midnight.")
    {
        RetryAfter = wait,
    };
}

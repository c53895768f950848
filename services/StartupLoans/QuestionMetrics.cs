using System.Diagnostics.Metrics;

namespace Employment.StartupLoans;

/// <summary>Questions by outcome; never by bank or person.</summary>
internal sealed class QuestionMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.StartupLoans.Questions";

    private readonly Counter<long> questions;

    public QuestionMetrics(IMeterFactory meters) => questions = meters.Create(MeterName).CreateCounter<long>(
        "employment.loans.questions", description: "Questions of banks: answered, repeated, or by the reason of the refusal.");

    public void Answered() => Count("answered");

    public void Repeated() => Count("repeated");

    /// <param name="reason">The refusal's reason, e.g. "NO_CONSENT".</param>
    /// <param name="count">How many questions it is about.</param>
    public void Refused(string reason, int count = 1) => Count(reason.ToLowerInvariant(), count);

    private void Count(string outcome, int count = 1) => questions.Add(count, new KeyValuePair<string, object?>("outcome", outcome));
}

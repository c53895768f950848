using Employment.Contracts.Loans.V1;
using Employment.Platform.Errors;
using Employment.StartupLoans.Answering;
using Employment.StartupLoans.Limits;
using Employment.StartupLoans.Tokens;
using Grpc.Core;

namespace Employment.StartupLoans.Features.RepeatEligibility;

/// <summary>Gives an answer once more, as it was, while it holds, the consent does and the applicant lives; again on record.</summary>
internal sealed class RepeatEligibilityHandler(
    AnswerTokens tokens, BankLimits limits, Inquiries inquiries, EligibilityAnswers answers, QuestionMetrics metrics, TimeProvider time)
{
    private static Refusal Unknown { get; } = Refusal.NotFound("No answer of this bank has this token. Send it as it was given, or ask the question anew.");

    private static Refusal Expired { get; } = new(
        StatusCode.FailedPrecondition, "TOKEN_EXPIRED", "The answer may not be relied on any longer. Ask the question anew.");

    public async Task<RepeatEligibilityResponse> HandleAsync(RepeatEligibilityRequest request, BankCaller bank, CancellationToken cancellationToken)
    {
        try
        {
            return await RepeatAsync(request.Token, bank, cancellationToken);
        }
        catch (RefusedException refused)
        {
            metrics.Refused(refused.Refusal.Reason);
            throw;
        }
    }

    private async Task<RepeatEligibilityResponse> RepeatAsync(string token, BankCaller bank, CancellationToken cancellationToken)
    {
        await limits.TakeQuestionsAsync(bank, 1);
        var kept = tokens.Open(token, bank.Code) ?? throw Unknown.ToException();
        if (time.GetUtcNow() >= kept.Until)
        {
            throw Expired.ToException();
        }

        var asked = new AskedQuestion { Number = kept.Number, Purpose = kept.Purpose };
        asked.Opening = (await inquiries.OpenAsync(bank, [asked], cancellationToken))[0] ?? throw EligibilityAnswers.NoConsent.ToException();
        await answers.ReadProfileAsync(asked, cancellationToken);
        if (asked.Refusal is { } refusal)
        {
            throw refusal.ToException();
        }

        var answer = Eligibility.Parser.ParseFrom(kept.Answer);
        answer.Token = token;
        metrics.Repeated();
        return new RepeatEligibilityResponse { Eligibility = answer };
    }
}

using Employment.Contracts.Loans.V1;
using Employment.Platform.Errors;
using Employment.StartupLoans.Answering;

namespace Employment.StartupLoans.Features.QueryEligibility;

/// <summary>Answers one question.</summary>
internal sealed class QueryEligibilityHandler(EligibilityAnswers answers)
{
    public async Task<QueryEligibilityResponse> HandleAsync(QueryEligibilityRequest request, BankCaller bank, CancellationToken cancellationToken)
    {
        var question = request.Question ?? throw Refusal.InvalidField("question", "is required").ToException();
        var (answer, refusal) = (await answers.AnswerAsync(bank, [question], "question.", cancellationToken))[0];
        return refusal is null ? new QueryEligibilityResponse { Eligibility = answer } : throw refusal.ToException();
    }
}

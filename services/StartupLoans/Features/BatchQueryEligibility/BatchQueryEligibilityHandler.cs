using Employment.Contracts.Loans.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.StartupLoans.Answering;
using Grpc.Core;

namespace Employment.StartupLoans.Features.BatchQueryEligibility;

/// <summary>Answers several questions, each for itself.</summary>
internal sealed class BatchQueryEligibilityHandler(EligibilityAnswers answers)
{
    public const int MostQuestions = 50;

    public async Task<BatchQueryEligibilityResponse> HandleAsync(
        BatchQueryEligibilityRequest request, BankCaller bank, CancellationToken cancellationToken)
    {
        if (request.Questions.Count is < 1 or > MostQuestions)
        {
            throw Refusal.InvalidField("questions", $"must be 1 to {MostQuestions} questions").ToException();
        }

        var results = await answers.AnswerAsync(bank, request.Questions, path: "", cancellationToken);
        return new BatchQueryEligibilityResponse { Results = { results.Select(result => ResultOf(result.Answer, result.Refusal)) } };
    }

    private static EligibilityResult ResultOf(Eligibility? answer, Refusal? refusal) =>
        refusal is null ? new EligibilityResult { Eligibility = answer } : new EligibilityResult { Error = ErrorOf(refusal) };

    private static EligibilityError ErrorOf(Refusal refusal)
    {
        var error = new EligibilityError { Code = NameOf(refusal.Code), Reason = refusal.Reason, Message = refusal.Message };
        error.Violations.Add(refusal.Violations.Select(violation => new FieldError { Field = violation.Field, Description = violation.Description }));
        return error;
    }

    private static string NameOf(StatusCode code) => code switch
    {
        StatusCode.InvalidArgument => "INVALID_ARGUMENT",
        StatusCode.PermissionDenied => "PERMISSION_DENIED",
        StatusCode.FailedPrecondition => "FAILED_PRECONDITION",
        StatusCode.Unavailable => "UNAVAILABLE",
        _ => "UNKNOWN",
    };
}

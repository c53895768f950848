using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Profiles.Domain;
using Employment.Profiles.Numbers;

namespace Employment.Profiles.Features.OpenInquiries;

/// <summary>Takes a bank's questions up. Whether somebody has a number shows only where there is consent.</summary>
internal sealed class OpenInquiriesHandler(InquiryLog log, NumberVault vault, BusinessClock clock, TimeProvider time)
{
    private const int MostQuestions = 50;
    private const int LongestName = 100;

    public async Task<OpenInquiriesResponse> HandleAsync(OpenInquiriesRequest request, CancellationToken cancellationToken)
    {
        Check(request);
        var (now, today) = (time.GetUtcNow(), clock.Today);
        var questions = request.Questions.Select((question, index) => new AskedQuestion(
            vault.HashesOf(RequestedNumber.Read(question.IdNumber, $"questions[{index}].idNumber", today)),
            request.Bank, request.By, request.Scope, question.Purpose, now, today)).ToList();
        var response = new OpenInquiriesResponse();
        response.Openings.Add((await log.AskAsync(questions, cancellationToken)).Select(MessageOf));
        return response;
    }

    private static OpenInquiriesResponse.Types.Opening MessageOf(Opened? opened) => opened is null
        ? new()
        : new()
        {
            Profile = opened.Profile.ToString("D"),
            Version = opened.Version,
            ConsentExpiresOn = DayText.Of(opened.ConsentExpiresOn),
        };

    private static void Check(OpenInquiriesRequest request)
    {
        var violations = new Violations();
        RequireName(request.Bank, "bank", violations);
        RequireName(request.By, "by", violations);
        if (request.Scope != Consent.Types.Scope.LoanEligibility)
        {
            violations.Add("scope", "must be LOAN_ELIGIBILITY");
        }

        if (request.Questions.Count is 0 or > MostQuestions)
        {
            violations.Add("questions", $"must hold 1 to {MostQuestions} questions");
        }

        for (var i = 0; i < request.Questions.Count; i++)
        {
            if (request.Questions[i].Purpose is Inquiry.Types.Purpose.Unspecified || !Enum.IsDefined(request.Questions[i].Purpose))
            {
                violations.Add($"questions[{i}].purpose", "is required: LOAN_APPLICATION, LOAN_MANAGEMENT or ADVICE");
            }
        }

        violations.ThrowIfAny();
    }

    private static void RequireName(string text, string field, Violations violations)
    {
        if (PlainText.Problem(text, 1, LongestName) is { Length: > 0 } wrong)
        {
            violations.Add(field, wrong);
        }
    }
}

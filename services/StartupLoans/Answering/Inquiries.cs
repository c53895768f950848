using Employment.Contracts.Profiles.V1;
using Employment.StartupLoans.Limits;
using Grpc.Core;
using Opening = Employment.Contracts.Profiles.V1.OpenInquiriesResponse.Types.Opening;
using Question = Employment.Contracts.Profiles.V1.OpenInquiriesRequest.Types.Question;

namespace Employment.StartupLoans.Answering;

/// <summary>Puts questions on record at Profiles, which says where there is consent. It always reads the truth.</summary>
internal sealed class Inquiries(ProfileDirectoryService.ProfileDirectoryServiceClient profiles, BankLimits limits)
{
    /// <summary>An opening for each question, in their order; null without consent, and where there is nobody.</summary>
    /// <exception cref="Platform.Errors.RefusedException">RESOURCE_EXHAUSTED, or UNAVAILABLE: Profiles is away, and nobody was asked about.</exception>
    public async Task<IReadOnlyList<Opening?>> OpenAsync(BankCaller bank, IReadOnlyList<AskedQuestion> questions, CancellationToken cancellationToken)
    {
        await limits.TakeUnansweredAsync(bank, questions.Count);
        var answered = questions.Count;
        try
        {
            var response = await profiles.OpenInquiriesAsync(RequestOf(bank, questions), cancellationToken: cancellationToken);
            var openings = response.Openings.Select(opening => opening.Profile.Length > 0 ? opening : null).ToList();
            answered = openings.Count(opening => opening is not null);
            return openings;
        }
        catch (RpcException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw Downstream.RefusalOf(error).ToException();
        }
        finally
        {
            limits.Answered(bank, answered);
        }
    }

    private static OpenInquiriesRequest RequestOf(BankCaller bank, IReadOnlyList<AskedQuestion> questions)
    {
        var request = new OpenInquiriesRequest { Bank = bank.Code, By = bank.By, Scope = Consent.Types.Scope.LoanEligibility };
        request.Questions.Add(questions.Select(question => new Question { IdNumber = question.Number, Purpose = question.Purpose }));
        return request;
    }
}

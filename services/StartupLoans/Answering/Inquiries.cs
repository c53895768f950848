using System.Collections.Concurrent;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.ServiceCalls;
using Employment.StartupLoans.Limits;
using Grpc.Core;
using Opening = Employment.Contracts.Profiles.V1.OpenInquiriesResponse.Types.Opening;
using Question = Employment.Contracts.Profiles.V1.OpenInquiriesRequest.Types.Question;

namespace Employment.StartupLoans.Answering;

/// <summary>
/// Puts questions on record at Profiles, which says where there is consent. It always reads the truth. What a bank's system asks at the same
/// time travels together.
/// </summary>
internal sealed class Inquiries(ProfileDirectoryService.ProfileDirectoryServiceClient profiles, BankLimits limits)
{
    private const int MostQuestions = 50;
    private const int MostCalls = 2;

    // A few banks with a system each, and officers who ask one thing at a time.
    private const int MostKept = 1000;

    private readonly ConcurrentDictionary<BankCaller, CallGroups<Question, Opening>> groups = new();

    /// <summary>An opening for each question, in their order; null without consent, and where there is nobody.</summary>
    /// <exception cref="Platform.Errors.RefusedException">RESOURCE_EXHAUSTED, or UNAVAILABLE: Profiles is away, and nobody was asked about.</exception>
    public async Task<IReadOnlyList<Opening?>> OpenAsync(BankCaller bank, IReadOnlyList<AskedQuestion> questions, CancellationToken cancellationToken)
    {
        await limits.TakeUnansweredAsync(bank, questions.Count);
        var answered = questions.Count;
        try
        {
            var answers = await GroupsOf(bank).AskAsync([.. questions.Select(question => new Question { IdNumber = question.Number, Purpose = question.Purpose })], cancellationToken);
            var openings = answers.Select(opening => opening.Profile.Length > 0 ? opening : null).ToList();
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

    private CallGroups<Question, Opening> GroupsOf(BankCaller bank)
    {
        if (groups.Count >= MostKept)
        {
            groups.Clear();
        }

        return groups.GetOrAdd(bank, caller => new CallGroups<Question, Opening>(questions => AskAsync(caller, questions), MostQuestions, MostCalls));
    }

    private async Task<IReadOnlyList<Opening>> AskAsync(BankCaller bank, IReadOnlyList<Question> questions)
    {
        var request = new OpenInquiriesRequest { Bank = bank.Code, By = bank.By, Scope = Consent.Types.Scope.LoanEligibility, Questions = { questions } };
        return (await profiles.OpenInquiriesAsync(request)).Openings;
    }
}

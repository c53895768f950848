using Employment.Contracts.Loans.V1;
using Employment.Platform.Errors;
using Employment.StartupLoans.Limits;
using Grpc.Core;

namespace Employment.StartupLoans.Answering;

/// <summary>Answers questions of a bank: check, record, consent, facts, law, answer.</summary>
internal sealed class EligibilityAnswers(
    QuestionReader reader,
    BankLimits limits,
    Inquiries inquiries,
    ProfileSnapshots snapshots,
    LoanEvaluation evaluation,
    AnswerWriter writer,
    QuestionMetrics metrics)
{
    /// <summary>The same for somebody without consent and for nobody, to the byte.</summary>
    public static Refusal NoConsent { get; } = new(
        StatusCode.PermissionDenied,
        "NO_CONSENT",
        "There is no consent of an applicant with this number to this bank. Check the number with the applicant, and ask them to give consent on their page or at the counter.");

    private static Refusal Deceased { get; } = new(
        StatusCode.FailedPrecondition, "APPLICANT_DECEASED", "The applicant's death is on record, so there is no eligibility to answer for.");

    /// <summary>A result for each question, in their order: an answer or a refusal.</summary>
    /// <param name="bank">Who asks.</param>
    /// <param name="questions">What.</param>
    /// <param name="path">What the names of a question's fields begin with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="RefusedException">The whole call is refused: a limit, or Profiles is away.</exception>
    public async Task<IReadOnlyList<(Eligibility? Answer, Refusal? Refusal)>> AnswerAsync(
        BankCaller bank, IReadOnlyList<EligibilityQuestion> questions, string path, CancellationToken cancellationToken)
    {
        var asked = questions.Select(question => reader.Read(question, path)).ToList();
        try
        {
            await limits.TakeQuestionsAsync(bank, asked.Count);
            await OpenAsync(bank, [.. asked.Where(question => question.IsOpen)], cancellationToken);
        }
        catch (RefusedException refused)
        {
            metrics.Refused(refused.Refusal.Reason, asked.Count);
            throw;
        }

        await Task.WhenAll(asked.Where(question => question.IsOpen).Select(question => ReadProfileAsync(question, cancellationToken)));
        await evaluation.EvaluateAsync([.. asked.Where(question => question.IsOpen)], cancellationToken);
        return [.. asked.Select(question => Finish(bank, question))];
    }

    /// <summary>Reads the facts of a question's applicant; what stands in the way is the question's refusal.</summary>
    /// <param name="question">With its opening.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task ReadProfileAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        try
        {
            question.Profile = await snapshots.GetAsync(question.Opening!, cancellationToken);
            question.Refusal = question.Profile.HasDiedOn ? Deceased : null;
        }
        catch (RefusedException slow)
        {
            question.Refusal = slow.Refusal;
        }
        catch (RpcException error) when (!cancellationToken.IsCancellationRequested)
        {
            // NOT_FOUND: merged with another between the two calls; the next question finds that one.
            question.Refusal = error.StatusCode == StatusCode.NotFound ? Downstream.Away : Downstream.RefusalOf(error);
        }
    }

    private async Task OpenAsync(BankCaller bank, List<AskedQuestion> questions, CancellationToken cancellationToken)
    {
        if (questions.Count == 0)
        {
            return;
        }

        var openings = await inquiries.OpenAsync(bank, questions, cancellationToken);
        foreach (var (question, opening) in questions.Zip(openings))
        {
            question.Opening = opening;
            question.Refusal = opening is null ? NoConsent : null;
        }
    }

    private (Eligibility? Answer, Refusal? Refusal) Finish(BankCaller bank, AskedQuestion question)
    {
        if (question.Refusal is { } refusal)
        {
            metrics.Refused(refusal.Reason);
            return (null, refusal);
        }

        metrics.Answered();
        return (writer.Write(bank, question), null);
    }
}

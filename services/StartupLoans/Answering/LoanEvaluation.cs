using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Platform.ServiceCalls;
using Grpc.Core;

namespace Employment.StartupLoans.Answering;

/// <summary>Has Policies answer which loans the applicants are entitled to. What is asked at the same time travels together.</summary>
internal sealed class LoanEvaluation(BatchService.BatchServiceClient batches, LoanMeasures measures)
{
    private const int MostApplicants = 100;
    private const int MostCalls = 2;

    private readonly CallGroups<EvaluateEntitlementsRequest, BatchResult> groups = Groups(batches);

    /// <summary>Sets the options of each question, or its refusal.</summary>
    /// <param name="questions">Questions whose profiles were read.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task EvaluateAsync(IReadOnlyList<AskedQuestion> questions, CancellationToken cancellationToken)
    {
        try
        {
            var asked = new List<(AskedQuestion Question, EvaluateEntitlementsRequest Request)>();
            foreach (var question in questions)
            {
                var inForce = await measures.InForceAsync(question.Profile!.Region, question.On, cancellationToken);

                // No measure named would mean all there are.
                if (inForce.Count > 0)
                {
                    asked.Add((question, RequestOf(question, inForce)));
                }
            }

            if (asked.Count > 0)
            {
                await AskAsync(asked, cancellationToken);
            }
        }
        catch (RpcException error) when (!cancellationToken.IsCancellationRequested)
        {
            var refusal = Downstream.RefusalOf(error);
            foreach (var question in questions)
            {
                question.Refusal = refusal;
            }
        }
    }

    private static EvaluateEntitlementsRequest RequestOf(AskedQuestion question, IReadOnlyList<string> measures)
    {
        var facts = question.Profile!.Facts ?? new Facts();
        facts.Loan ??= new Loan();

        // The bank says what is applied for now, whatever stands in the profile of an earlier loan.
        facts.Loan.ClearRequestedFen();
        facts.Loan.ClearTermMonths();
        facts.Loan.MergeFrom(question.Loan);
        return new EvaluateEntitlementsRequest
        {
            Region = question.Profile.Region,
            On = question.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Measures = { measures },
            Facts = facts,
            View = EvaluateEntitlementsRequest.Types.View.Full,
        };
    }

    private async Task AskAsync(List<(AskedQuestion Question, EvaluateEntitlementsRequest Request)> asked, CancellationToken cancellationToken)
    {
        var results = await groups.AskAsync([.. asked.Select(item => item.Request)], cancellationToken);
        foreach (var ((question, _), result) in asked.Zip(results))
        {
            question.Options = result.Answer?.Entitlements
                ?? throw new InvalidOperationException($"Policies refused the facts of a profile: {result.Error?.Code}.");
        }
    }

    private static CallGroups<EvaluateEntitlementsRequest, BatchResult> Groups(BatchService.BatchServiceClient batches) => new(
        async requests =>
        {
            var batch = new BatchEvaluateEntitlementsRequest();
            batch.Items.Add(requests.Select((request, index) => new BatchItem { Id = index.ToString(CultureInfo.InvariantCulture), Request = request }));
            return (await batches.BatchEvaluateEntitlementsAsync(batch)).Results;
        },
        MostApplicants,
        MostCalls);
}

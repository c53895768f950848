using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Domain;
using Employment.Profiles.Policies;
using Employment.Profiles.Records;

namespace Employment.Profiles.Features.EvaluateProfile;

/// <summary>
/// Finds on which unverified facts a provisional answer rests: those that change it when each alone gives way to what is verified of it. Where
/// no single one does, all together do.
/// </summary>
internal sealed class RestsOn(PolicyQuestions policies, FactCatalogue catalogue)
{
    /// <param name="counting">The facts.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="answers">Its answers; the provisional ones get their facts.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task FindAsync(
        CountingFacts counting, EvaluateEntitlementsRequest request, IReadOnlyList<ProfileEntitlement> answers, CancellationToken cancellationToken)
    {
        var provisional = answers.Where(answer => answer.Provisional).ToList();
        if (provisional.Count == 0)
        {
            return;
        }

        foreach (var fact in counting.Unverified)
        {
            var without = ProvisionalAnswers.Mark(answers.Select(answer => answer.Entitlement), await WithoutAsync(fact, counting, request, provisional, cancellationToken)).ToList();
            foreach (var (answer, index) in answers.Select((answer, index) => (answer, index)).Where(one => one.answer.Provisional && without[one.index].Provisional))
            {
                answer.UnverifiedFacts.Add(fact);
            }
        }

        foreach (var answer in provisional.Where(answer => answer.UnverifiedFacts.Count == 0))
        {
            answer.UnverifiedFacts.Add(counting.Unverified);
        }
    }

    private async Task<IEnumerable<Entitlement>> WithoutAsync(
        string fact, CountingFacts counting, EvaluateEntitlementsRequest request, List<ProfileEntitlement> provisional, CancellationToken cancellationToken)
    {
        var values = CountingFacts.ValuesOf(counting.All).Where(value => value.Key != fact);
        if (counting.Verified.TryGetValue(fact, out var verified))
        {
            values = values.Append(KeyValuePair.Create(fact, verified.Row.Value));
        }

        var question = new EvaluateEntitlementsRequest(request) { Facts = catalogue.ToMessage(values, request.Facts.History), View = EvaluateEntitlementsRequest.Types.View.Basic };
        question.Measures.Clear();
        question.Measures.Add(provisional.Select(answer => answer.Entitlement.Measure).Distinct());
        return await policies.AnswerAsync(question, cancellationToken);
    }
}

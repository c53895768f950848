using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Domain;
using Employment.Profiles.Records;

namespace Employment.Profiles.Policies;

/// <summary>Checks the ranges of facts by the fact dictionary, which Policies has: what it would refuse in an evaluation is not recorded.</summary>
internal sealed class RangeCheck(PolicyQuestions policies, FactCatalogue catalogue)
{
    private const string FactsPrefix = "facts.";

    /// <param name="region">The profile's region, checked as well.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="violations">Gets `facts[i].value` for each that is refused, and `region`.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public async Task CheckAsync(string region, IReadOnlyList<CheckedFact> facts, Violations violations, CancellationToken cancellationToken)
    {
        // A message holds a fact once; the same fact as of several days goes into several.
        var layers = facts.GroupBy(fact => fact.Field.Id).SelectMany(same => same.Select((fact, layer) => (fact, layer)))
            .GroupBy(one => one.layer, one => one.fact)
            .Select(layer => layer.ToDictionary(fact => fact.Field.Id, StringComparer.Ordinal))
            .DefaultIfEmpty([]);
        foreach (var layer in layers)
        {
            var message = catalogue.ToMessage(layer.Select(fact => KeyValuePair.Create(fact.Key, fact.Value.Value)));
            var request = new EvaluateEntitlementsRequest { Region = region, Facts = message, View = EvaluateEntitlementsRequest.Types.View.Basic };
            foreach (var refused in (await policies.EvaluateAsync(request, cancellationToken)).Refused)
            {
                var isFact = refused.Field.StartsWith(FactsPrefix, StringComparison.Ordinal);
                violations.Add(
                    isFact && layer.TryGetValue(refused.Field[FactsPrefix.Length..], out var fact) ? $"facts[{fact.Index}].value" : refused.Field,
                    refused.Description);
            }
        }
    }
}

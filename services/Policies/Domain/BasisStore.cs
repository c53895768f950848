using System.Collections.Concurrent;
using Employment.Contracts.Policies.V1;
using Employment.Policy.Law;

namespace Employment.Policies.Domain;

/// <summary>The message for each clause, made once and shared by all answers: nobody changes it.</summary>
internal sealed class BasisStore
{
    private readonly ConcurrentDictionary<Provision, Basis> messages = new(ReferenceEqualityComparer.Instance);

    public Basis Of(Provision provision) => messages.GetOrAdd(provision, static made => new Basis
    {
        Document = made.Document,
        Clause = made.Clause,
        Provision = made.Id,
    });
}

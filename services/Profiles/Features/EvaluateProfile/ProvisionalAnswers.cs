using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Features.EvaluateProfile;

/// <summary>Finds the answers that would be others on verified facts alone.</summary>
internal static class ProvisionalAnswers
{
    /// <summary>The answers on all facts, those that differ from the ones on verified facts marked.</summary>
    /// <param name="all">Answers on all facts.</param>
    /// <param name="verified">The same measures on verified facts; null where every fact is verified.</param>
    public static IEnumerable<ProfileEntitlement> Mark(IEnumerable<Entitlement> all, IEnumerable<Entitlement>? verified)
    {
        // A measure may answer more than once, for different subjects: its answers are compared in their order.
        var others = verified?.GroupBy(answer => answer.Measure).ToDictionary(answers => answers.Key, answers => answers.ToArray(), StringComparer.Ordinal);
        return all.GroupBy(answer => answer.Measure).SelectMany(answers => answers.Select((answer, place) => new ProfileEntitlement
        {
            Entitlement = answer,
            Provisional = others is not null && !IsSame(answer, others.GetValueOrDefault(answers.Key)?.ElementAtOrDefault(place)),
        }));
    }

    /// <summary>Whether two answers give the same; texts and what is missing beside aside.</summary>
    public static bool IsSame(Entitlement one, Entitlement? other) => other is not null
        && one.Version == other.Version
        && one.Outcome == other.Outcome
        && one.HasAmountFen == other.HasAmountFen && one.AmountFen == other.AmountFen
        && one.Per == other.Per
        && one.HasTimes == other.HasTimes && one.Times == other.Times
        && Equals(one.Loan, other.Loan);
}

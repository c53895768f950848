using Employment.Profiles.Domain;
using Employment.Profiles.Imports.Kinds;

namespace Employment.Profiles.Imports.Work;

/// <summary>
/// A set to which a department adds a member. The department stands for its own member only: what others declared, and nobody verified,
/// goes on counting beside it without being verified by it.
/// </summary>
/// <param name="catalogue">Puts members in order.</param>
internal sealed class MemberSet(FactCatalogue catalogue)
{
    /// <summary>Whether a set has a member.</summary>
    public static bool Has(string? set, string member) => set is not null && set.Split(',').Contains(member, StringComparer.Ordinal);

    /// <summary>The members verified as of a day, and the department's.</summary>
    public string Verified(KnownProfile profile, StatedFact stated, DateOnly asOf) =>
        Join(stated.Fact, Counting(profile, stated.Fact, known => known.IsVerified && known.AsOf <= asOf)?.Value ?? "", stated.Value);

    /// <summary>The members that count now although nobody verified them, and those verified; null: nothing would be lost without.</summary>
    /// <param name="profile">Before the verified set is recorded.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="verified">What <see cref="Verified"/> gave.</param>
    public string? Declared(KnownProfile profile, string fact, string verified)
    {
        if (Counting(profile, fact, static _ => true) is not { IsVerified: false } declared)
        {
            return null;
        }

        var all = Join(fact, declared.Value, verified);
        return all == verified ? null : all;
    }

    // As Records.CountingFacts has it: the latest day, then what is verified, then what was recorded last.
    private static KnownFact? Counting(KnownProfile profile, string fact, Func<KnownFact, bool> counts)
    {
        KnownFact? best = null;
        foreach (var known in profile.Facts)
        {
            if (known.Fact == fact && !known.IsRejected && counts(known) && (best is null || (known.AsOf, known.IsVerified).CompareTo((best.AsOf, best.IsVerified)) >= 0))
            {
                best = known;
            }
        }

        return best;
    }

    private string Join(string fact, string set, string more)
    {
        var members = set.Split(',', StringSplitOptions.RemoveEmptyEntries).Union(more.Split(',', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        return catalogue.Find(fact)!.Normalize(string.Join(',', members), out _);
    }
}

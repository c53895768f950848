using Employment.Profiles.Domain;

namespace Employment.Profiles.Records;

/// <summary>
/// What counts of each fact among all that is known: of those not rejected the one that holds as of the latest day, then one that is
/// verified before one that is not, then the one recorded last.
/// </summary>
internal sealed class CountingFacts
{
    /// <param name="known">All that was recorded, as known on some day.</param>
    public CountingFacts(IEnumerable<KnownFact> known)
    {
        var standing = known.Where(fact => !fact.IsRejected).ToList();
        All = Choose(standing, standing);
        Verified = Choose(standing.FindAll(fact => fact.IsVerified), standing);
    }

    /// <summary>What counts, by fact.</summary>
    public SortedDictionary<string, KnownFact> All { get; }

    /// <summary>What counts among what is verified, by fact.</summary>
    public SortedDictionary<string, KnownFact> Verified { get; }

    /// <summary>Facts whose value that counts is not verified, by name.</summary>
    public IEnumerable<string> Unverified => All.Where(fact => !fact.Value.IsVerified).Select(fact => fact.Key);

    /// <summary>Values by fact, as a message of facts takes them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ValuesOf(SortedDictionary<string, KnownFact> facts) =>
        facts.Select(fact => KeyValuePair.Create(fact.Key, fact.Value.Row.Value));

    private static SortedDictionary<string, KnownFact> Choose(List<KnownFact> candidates, List<KnownFact> standing)
    {
        var chosen = new SortedDictionary<string, KnownFact>(StringComparer.Ordinal);
        foreach (var fact in candidates)
        {
            if (!chosen.TryGetValue(fact.Row.Fact, out var other) || Compare(fact, other) > 0)
            {
                chosen[fact.Row.Fact] = fact;
            }
        }

        ChooseGroupsKnown(chosen, candidates, standing);
        return chosen;
    }

    /// <summary>
    /// "The list of groups is complete" is said of one list. It counts where it was recorded together with the list that counts, or alone
    /// after it; said of another list it would turn an unknown group into a "no".
    /// </summary>
    private static void ChooseGroupsKnown(SortedDictionary<string, KnownFact> chosen, List<KnownFact> candidates, List<KnownFact> standing)
    {
        if (!chosen.TryGetValue(FactCatalogue.Groups, out var groups) || !chosen.Remove(FactCatalogue.GroupsKnown))
        {
            return;
        }

        var said = candidates
            .Where(fact => fact.Row.Fact == FactCatalogue.GroupsKnown && IsOf(fact, groups, standing))
            .Aggregate((KnownFact?)null, (best, fact) => best is null || Compare(fact, best) > 0 ? fact : best);
        if (said is not null)
        {
            chosen[FactCatalogue.GroupsKnown] = said;
        }
    }

    private static bool IsOf(KnownFact said, KnownFact groups, List<KnownFact> all) =>
        IsTogether(said, groups)
            ? said.Row.AsOf == groups.Row.AsOf
            : said.Row.Record > groups.Row.Record && !all.Exists(other => other.Row.Fact == FactCatalogue.Groups && IsTogether(other, said));

    private static bool IsTogether(KnownFact one, KnownFact other) => one.Row.Profile == other.Row.Profile && one.Row.Version == other.Row.Version;

    private static int Compare(KnownFact one, KnownFact other) =>
        (one.Row.AsOf, one.IsVerified, one.Row.Record).CompareTo((other.Row.AsOf, other.IsVerified, other.Row.Record));
}

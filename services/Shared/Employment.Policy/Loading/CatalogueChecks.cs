using Employment.Policy.Law;
using Employment.Policy.Law.Amounts;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>What holds between versions and measures.</summary>
internal static class CatalogueChecks
{
    public static IEnumerable<PolicyFault> Run(IReadOnlyList<(Node Node, Measure Measure)> measures)
    {
        var byId = measures.GroupBy(entry => entry.Measure.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Measure, StringComparer.Ordinal);
        foreach (var (node, measure) in measures)
        {
            var faults = Twice(measures, measure).Concat(SameId(measure)).Concat(Overlaps(measure)).Concat(Exclusions(measure, byId)).Concat(Regions(measure)).Concat(Tables(measure));
            foreach (var reason in faults)
            {
                yield return node.Fault(reason).Fault;
            }
        }
    }

    private static IEnumerable<string> Twice(IReadOnlyList<(Node Node, Measure Measure)> measures, Measure measure) =>
        measures.Count(entry => entry.Measure.Id == measure.Id) > 1 ? [$"The measure `{measure.Id}` stands in two files."] : [];

    private static IEnumerable<string> SameId(Measure measure) =>
        measure.Versions.GroupBy(version => (version.Id, version.Region.Code)).Where(group => group.Count() > 1)
            .Select(group => $"The version {group.Key.Id} stands twice for {group.Key.Code}.")
            .Concat(measure.Versions.Where(version => !NamesItsYear(version)).Select(version => $"The version {version.Id} is not named for its first year in force, {version.Period.From.Year}."));

    private static bool NamesItsYear(MeasureVersion version) =>
        version.Id.Length is 4 or 5 && version.Id.StartsWith(version.Period.From.ToString()[..4], StringComparison.Ordinal) && (version.Id.Length == 4 || char.IsAsciiLetterLower(version.Id[4]));

    // Side by side stand versions that say whom they cover, and say it differently.
    private static IEnumerable<string> Overlaps(Measure measure) =>
        from one in measure.Versions
        from other in measure.Versions
        where string.CompareOrdinal(one.Id, other.Id) < 0 && one.Region == other.Region && one.Track == other.Track
            && one.Period.Overlaps(other.Period) && SameSubject(one, other)
        select $"The versions {one.Id} and {other.Id} for {one.Region.Code} overlap ({one.Period}; {other.Period}) and cover the same.";

    private static bool SameSubject(MeasureVersion one, MeasureVersion other) =>
        one.Covers.Select(condition => condition.Holds).SequenceEqual(other.Covers.Select(condition => condition.Holds));

    // An exclusion holds both ways: every version of the other measure that stands beside it names this one.
    private static IEnumerable<string> Exclusions(Measure measure, Dictionary<string, Measure> byId) =>
        from version in measure.Versions
        from excluded in version.Excludes
        from fault in Exclusion(version, excluded, byId)
        select fault;

    private static IEnumerable<string> Exclusion(MeasureVersion version, string excluded, Dictionary<string, Measure> byId)
    {
        if (!byId.TryGetValue(excluded, out var other))
        {
            return [$"The version {version.Id} excludes `{excluded}`, which is no measure."];
        }

        var beside = other.Versions.Where(candidate => candidate.Region == version.Region && candidate.Period.Overlaps(version.Period)).ToArray();
        return beside.Length == 0
            ? [$"The version {version.Id} for {version.Region.Code} excludes `{excluded}`, which has no version beside it."]
            : beside.Where(candidate => !candidate.Excludes.Contains(version.Measure.Id))
                .Select(candidate => $"The version {version.Id} excludes `{excluded}`, whose version {candidate.Id} does not exclude `{version.Measure.Id}` in turn.");
    }

    private static IEnumerable<string> Regions(Measure measure) =>
        from version in measure.Versions
        where !version.Region.Chain().Any(region => region.Code == version.Basis.Region)
        select $"The version {version.Id} is for {version.Region.Code}, where its clause `{version.Basis.Id}` (of {version.Basis.Region}) does not hold.";

    // A value without a figure has to be refused by a condition, or an entitled applicant would get nothing.
    private static IEnumerable<string> Tables(Measure measure) =>
        from version in measure.Versions
        from table in (version.Amount?.Terms ?? version.Loan?.Terms ?? []).OfType<TableTerm>()
        where table.Figures.Count < table.By.Values.Count && !version.Leaves.Any(leaf => leaf.FactName == table.By.Id)
        select $"The version {version.Id} has no figure for every value of `{table.By.Id}` and no condition that refuses the others.";
}

using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Amounts;

namespace Employment.Policy.Loading;

/// <summary>What holds between versions and measures.</summary>
internal sealed class CatalogueChecks(IReadOnlyList<ReadMeasure> measures)
{
    private readonly Dictionary<string, Measure> byId = measures
        .GroupBy(read => read.Measure.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Measure, StringComparer.Ordinal);

    public IEnumerable<PolicyFault> Run()
    {
        foreach (var read in measures)
        {
            if (byId[read.Measure.Id] != read.Measure)
            {
                yield return read.Node.Fault($"The measure `{read.Measure.Id}` stands in two files.").Fault;
            }

            foreach (var (version, node) in read.Versions)
            {
                foreach (var reason in Faults(version))
                {
                    yield return node.Fault(reason).Fault;
                }
            }
        }
    }

    private IEnumerable<string> Faults(MeasureVersion version) =>
        Name(version).Concat(Overlaps(version)).Concat(Exclusions(version)).Concat(Clauses(version)).Concat(Tables(version));

    private static IEnumerable<string> Name(MeasureVersion version)
    {
        if (!NamesItsYear(version))
        {
            yield return $"The version {version.Id} is not named for its first year in force, {version.Period.From.Year}.";
        }

        if (Before(version).Any(other => other.Id == version.Id && other.Region == version.Region))
        {
            yield return $"The version {version.Id} stands twice for {version.Region.Code}.";
        }
    }

    private static bool NamesItsYear(MeasureVersion version) =>
        version.Id.Length is 4 or 5 && version.Id.StartsWith(version.Period.From.ToString()[..4], StringComparison.Ordinal) && (version.Id.Length == 4 || char.IsAsciiLetterLower(version.Id[4]));

    // Each pair is looked at once, from the later of the two.
    private static IEnumerable<MeasureVersion> Before(MeasureVersion version) => version.Measure.Versions.TakeWhile(other => other != version);

    // Side by side stand versions that say whom they cover, and say it differently.
    private static IEnumerable<string> Overlaps(MeasureVersion version) =>
        from other in Before(version)
        where other.Region == version.Region && other.Track == version.Track && other.Id != version.Id
            && other.Period.Overlaps(version.Period) && SameSubject(other, version)
        select $"The versions {other.Id} and {version.Id} for {version.Region.Code} overlap ({other.Period}; {version.Period}) and cover the same.";

    private static bool SameSubject(MeasureVersion one, MeasureVersion other) =>
        one.Covers.Select(condition => condition.Holds).SequenceEqual(other.Covers.Select(condition => condition.Holds));

    // An exclusion holds both ways: every version of the other measure that stands beside it names this one.
    private IEnumerable<string> Exclusions(MeasureVersion version) => version.Excludes.SelectMany(excluded => Exclusion(version, excluded));

    private IEnumerable<string> Exclusion(MeasureVersion version, string excluded)
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

    // A clause holds in its own region and those below it.
    private static IEnumerable<string> Clauses(MeasureVersion version) =>
        from clause in ClausesOf(version).Distinct()
        where !version.Region.Chain().Any(region => region.Code == clause.Region)
        select $"The version {version.Id} is for {version.Region.Code}, where its clause `{clause.Id}` (of {clause.Region}) does not hold.";

    private static IEnumerable<Provision> ClausesOf(MeasureVersion version) =>
    [
        version.Basis, .. version.Cites, .. version.Leaves.Select(leaf => leaf.By), .. version.Limits.Select(limit => limit.By),
        .. version.Loan?.Exemptions.Select(exemption => exemption.By) ?? [],
    ];

    // A value without a figure has to be refused by a condition, or an entitled applicant would get nothing.
    private static IEnumerable<string> Tables(MeasureVersion version) =>
        from table in (version.Amount?.Terms ?? version.Loan?.Terms ?? []).SelectMany(TablesIn)
        where Enumerable.Range(1, table.By.Values.Count).Any(value => !table.Figures.ContainsKey(value) && !IsRefused(version, table.By, value))
        select $"The version {version.Id} has no figure for every value of `{table.By.Id}` and no condition that refuses the others.";

    private static IEnumerable<TableTerm> TablesIn(Term term) => term switch
    {
        TableTerm table => [table],
        CasesTerm cases => cases.Cases.Select(one => one.Figure).Append(cases.Otherwise).SelectMany(TablesIn),
        _ => [],
    };

    // Known to fail when nothing but the one fact is known.
    private static bool IsRefused(MeasureVersion version, FactDefinition fact, int value)
    {
        var frame = new FactFrame(FactFrame.PresenceWords * 64);
        frame.Set(fact.Slot, value);
        return version.Conditions.Any(condition => condition.Fails.IsTrue(frame));
    }
}

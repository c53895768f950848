using Employment.Contracts.Policies.V1;
using Employment.Policies.Domain;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Law.Operators;
using Employment.Policy.Time;
using Region = Employment.Policy.Law.Region;

namespace Employment.Policies.Features.PolicyList;

/// <summary>An entry of the list with what it is found by.</summary>
/// <param name="Entry">The entry as answers show it; shared by all of them, nobody changes it.</param>
/// <param name="Region">Its region.</param>
/// <param name="Period">Days in force.</param>
/// <param name="Text">What words are looked for in.</param>
internal sealed record IndexedPolicy(PolicyEntry Entry, Region Region, DayRange Period, SearchText Text)
{
    /// <summary>Its place in the list: by kind, id, region and version.</summary>
    public string Key { get; } = $"{(int)Entry.Kind}\n{Entry.Id}\n{Entry.Region}\n{Entry.Version}";
}

/// <summary>The whole list of an edition, by key. A few hundred entries: reading through them is faster than an index of words would be kept.</summary>
internal sealed class PolicyIndex
{
    private const string GroupsFact = "person.groups";

    private readonly GroupNames groupNames;

    public PolicyIndex(Catalogue catalogue, BasisStore bases)
    {
        groupNames = new GroupNames(catalogue.LocalGroups);
        var measures = catalogue.Measures.SelectMany(measure => measure.Versions).Select(version => Of(version, bases));
        Policies = [.. measures.Concat(catalogue.Entries.Select(entry => Of(entry, bases))).OrderBy(policy => policy.Key, StringComparer.Ordinal)];
    }

    public IReadOnlyList<IndexedPolicy> Policies { get; }

    private IndexedPolicy Of(MeasureVersion version, BasisStore bases)
    {
        var entry = new PolicyEntry
        {
            Kind = PolicyEntry.Types.Kind.Measure,
            Id = version.Measure.Id,
            Name = version.Measure.Name,
            Family = MeasureMessages.FamilyOf(version.Measure.Family),
            Version = version.Id,
            Region = version.Region.Code,
            RegionName = version.Region.Name,
            Period = MeasureMessages.PeriodOf(version.Period),
            Summary = version.Measure.Summary,
            Basis = bases.Of(version.Basis),
            Cites = { version.Cites.Select(bases.Of) },
            Amount = version.Amount?.Words ?? version.Loan?.Words ?? "",
        };
        var words = version.Leaves.Select(leaf => leaf.Requires(null)).Concat(version.Limits.Select(limit => limit.Words)).Concat(version.Materials).Concat(version.Open);
        return Of(entry, version.Region, version.Period, version.Leaves.SelectMany(GroupsOf), [entry.Amount, .. words]);
    }

    private IndexedPolicy Of(CatalogueEntry source, BasisStore bases)
    {
        var entry = new PolicyEntry
        {
            // Both count from the same kinds; a measure comes first in the list's.
            Kind = (PolicyEntry.Types.Kind)((int)source.Kind + 2),
            Id = source.Id,
            Name = source.Name,
            Region = source.Region.Code,
            RegionName = source.Region.Name,
            Period = MeasureMessages.PeriodOf(source.Period),
            Summary = source.Summary,
            Basis = bases.Of(source.Basis),
            Cites = { source.Cites.Select(bases.Of) },
            Figures = { source.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => new Figure { Name = value.Key, Value = value.Value }) },
        };
        if (source.Kind == EntryKind.Information)
        {
            entry.Family = MeasureMessages.FamilyOf(source.Family);
        }
        else
        {
            entry.Part = source.Family;
        }

        return Of(entry, source.Region, source.Period, [], source.Values.Values);
    }

    private IndexedPolicy Of(PolicyEntry entry, Region region, DayRange period, IEnumerable<Person.Types.Group> groups, IEnumerable<string> words)
    {
        var spoken = entry.Name + entry.Summary;
        entry.Groups.Add(groups.Concat(groupNames.In(spoken)).Distinct().Order());
        return new IndexedPolicy(entry, region, period, new SearchText(
        [
            entry.Name, entry.Summary, entry.Id, entry.RegionName, FamilyNames.Of(entry.Family), entry.Basis.Document, entry.Basis.Clause,
            .. entry.Cites.Select(cite => cite.Document + cite.Clause), .. entry.Groups.Select(groupNames.Of), .. words,
        ]));
    }

    private static IEnumerable<Person.Types.Group> GroupsOf(Leaf leaf) =>
        leaf is FactCondition { Operator: Includes includes } && leaf.FactName == GroupsFact ? includes.Numbers.Select(number => (Person.Types.Group)number) : [];
}

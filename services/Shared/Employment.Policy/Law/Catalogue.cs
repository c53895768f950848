using System.Collections.Frozen;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law.History;

namespace Employment.Policy.Law;

/// <summary>The whole law as loaded: facts, regions, provisions, parameters and measures. It does not change.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, Measure> byId;
    private readonly FrozenDictionary<string, Measure>.AlternateLookup<ReadOnlySpan<char>> byText;

    public Catalogue(FactDictionary facts, RegionTree regions, IEnumerable<Measure> measures, IReadOnlyList<ParameterUse> parameters, IReadOnlyList<HistoryTerm> history)
    {
        Facts = facts;
        Regions = regions;
        Measures = [.. measures.OrderBy(measure => measure.Id, StringComparer.Ordinal)];
        Parameters = parameters;
        History = history;
        Names = new NameIndex(facts, parameters, history);
        byId = Measures.ToFrozenDictionary(measure => measure.Id, StringComparer.Ordinal);
        byText = byId.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public FactDictionary Facts { get; }

    public RegionTree Regions { get; }

    /// <summary>All measures, by id.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>What the law holds besides measures, by id.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; init; } = [];

    /// <summary>All provisions, by id.</summary>
    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    /// <summary>Groups that texts have named, by value.</summary>
    public IReadOnlyList<LocalGroup> LocalGroups { get; init; } = [];

    /// <summary>Example applicants, by id.</summary>
    public IReadOnlyList<ExampleApplicant> Examples { get; init; } = [];

    /// <summary>Uses of parameters, by slot; their slots follow the facts', mixed with those of history.</summary>
    public IReadOnlyList<ParameterUse> Parameters { get; }

    /// <summary>What earlier grants amount to, by slot.</summary>
    public IReadOnlyList<HistoryTerm> History { get; }

    /// <summary>Names of what can be missing.</summary>
    public NameIndex Names { get; }

    /// <summary>Slots of a frame.</summary>
    public int SlotCount => Facts.SlotCount + Parameters.Count + History.Count;

    public Measure? Find(string id) => byId.GetValueOrDefault(id);

    public Measure? Find(ReadOnlySpan<char> id) => byText.TryGetValue(id, out var measure) ? measure : null;

    public FactFrame NewFrame() => new(SlotCount);
}

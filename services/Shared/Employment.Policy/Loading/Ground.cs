using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.History;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>What measures are read against: everything they may name. Hands out slots for parameters and history as measures use them.</summary>
internal sealed class Ground(FactDictionary facts, RegionTree regions, IReadOnlyDictionary<string, Provision> provisions, IReadOnlyDictionary<string, Parameter> parameters)
{
    private readonly List<ParameterUse> uses = [];
    private readonly List<HistoryTerm> terms = [];

    public FactDictionary Facts { get; } = facts;

    public RegionTree Regions { get; } = regions;

    /// <summary>All provisions, by id.</summary>
    public IEnumerable<Provision> Provisions => provisions.Values.OrderBy(provision => provision.Id, StringComparer.Ordinal);

    public IReadOnlyList<ParameterUse> Uses => uses;

    public IReadOnlyList<HistoryTerm> Terms => terms;

    public FactDefinition Fact(Node node) => Fact(node.Text(), node);

    /// <summary>A fact that what stands in a node asks without naming it.</summary>
    public FactDefinition Fact(string id, Node node) => Facts.Find(id) ?? throw node.Fault($"There is no fact `{id}`.");

    public Provision Provision(Node node) =>
        provisions.TryGetValue(node.Text(), out var provision) ? provision : throw node.Fault($"There is no provision `{node.Text()}`.");

    public Region Region(Node node) => Regions.Find(node.Text()) ?? throw node.Fault($"There is no region `{node.Text()}`.");

    public Parameter Parameter(Node node) =>
        parameters.TryGetValue(node.Text(), out var parameter) ? parameter : throw node.Fault($"There is no parameter `{node.Text()}`.");

    /// <summary>The use of a parameter; the same use has one slot.</summary>
    public ParameterUse Use(Node node, FactType type)
    {
        var parameter = Parameter(node.Get("parameter"));
        var band = node.Find("band")?.Text();
        if (parameter.Type != type)
        {
            throw node.Fault($"The parameter `{parameter.Id}` is {parameter.Type}, but {type} is needed here.");
        }

        if (parameter.Values.Count > 0 && parameter.Values.All(value => value.Band != band))
        {
            throw node.Fault(band is null ? $"The parameter `{parameter.Id}` has bands; name one." : $"The parameter `{parameter.Id}` has no band `{band}`.");
        }

        var use = new ParameterUse(parameter, node.Find("year_before")?.Bool() ?? false, band, Slot: 0);
        var known = uses.FirstOrDefault(other => other with { Slot = 0 } == use);
        if (known is null)
        {
            known = use with { Slot = NextSlot() };
            uses.Add(known);
        }

        return known;
    }

    /// <summary>A history term; the same term is counted once.</summary>
    public T Term<T>(T term) where T : HistoryTerm
    {
        if (terms.FirstOrDefault(other => other.IsSame(term)) is T known)
        {
            return known;
        }

        term.Slot = NextSlot();
        terms.Add(term);
        return term;
    }

    // Parameters and history take the slots behind the facts, as they come.
    private int NextSlot()
    {
        var slot = Facts.SlotCount + uses.Count + terms.Count;
        return slot < FactFrame.MostSlots
            ? slot
            : throw new PolicyFaultException(new PolicyFault("Measures", 1, $"Facts, parameters and limits together take more than {FactFrame.MostSlots} slots."));
    }
}

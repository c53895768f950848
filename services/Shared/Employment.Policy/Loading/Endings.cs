using Employment.Policy.Law;
using Employment.Policy.Loading.Yaml;
using Employment.Policy.Time;

namespace Employment.Policy.Loading;

/// <summary>What later texts end: a version published without a last day, or with a later one. The version itself stays as it was published.</summary>
internal sealed class Endings
{
    private readonly Dictionary<(string Measure, string Version, string Region), (Node Node, Day To, Provision By)> endings = [];
    private readonly HashSet<(string Measure, string Version, string Region)> applied = [];

    /// <summary>Takes the endings of a further file of a measure.</summary>
    public void Add(string measure, Node list, Ground ground)
    {
        foreach (var node in list.SomeItems())
        {
            var key = (measure, node.Only("version", "region", "to", "by").Get("version").Text(), ground.Region(node.Get("region")).Code);
            if (!endings.TryAdd(key, (node, node.Get("to").Day(), ground.Provision(node.Get("by")))))
            {
                throw node.Fault($"The version {key.Item2} for {key.Item3} is ended twice.");
            }
        }
    }

    /// <summary>The period as it now stands, and the clause that ended it.</summary>
    public (DayRange Period, Provision[] By) Apply(string measure, string version, string region, DayRange period)
    {
        if (!endings.TryGetValue((measure, version, region), out var ending))
        {
            return (period, []);
        }

        applied.Add((measure, version, region));
        return ending.To < period.From ? throw ending.Node.Fault($"The version {version} for {region} would end before it begins, on {period.From}.")
            : period.To <= ending.To ? throw ending.Node.Fault($"The version {version} for {region} ends on {period.To} already.")
            : (period with { To = ending.To }, [ending.By]);
    }

    /// <summary>Endings of versions that do not exist.</summary>
    public IEnumerable<PolicyFault> Unapplied() => endings.Where(ending => !applied.Contains(ending.Key))
        .Select(ending => ending.Value.Node.Fault($"The measure `{ending.Key.Measure}` has no version {ending.Key.Version} for {ending.Key.Region} to end.").Fault);
}

using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>Reads the names that texts give to values the contract keeps free.</summary>
internal static class GroupReader
{
    /// <summary>Every entry, with the fact it belongs to.</summary>
    public static ILookup<string, Node> Entries(IEnumerable<Node> roots) => roots
        .SelectMany(root => root.Only("groups").Get("groups").Items())
        .ToLookup(node => node.Only("fact", "value", "name", "by").Get("fact").Text(), StringComparer.Ordinal);

    /// <summary>The names given to a fact's values.</summary>
    public static Dictionary<string, string> Names(IEnumerable<Node> entries, string[] values)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in entries)
        {
            var value = node.Get("value").Text();
            if (!FactDefinition.IsReserved(value) || !values.Contains(value, StringComparer.Ordinal))
            {
                throw node.Get("value").Fault($"`{value}` is not one of the values kept free: {string.Join(", ", values.Where(FactDefinition.IsReserved))}.");
            }

            if (!names.TryAdd(value, node.Get("name").Text()))
            {
                throw node.Fault($"`{value}` is named twice.");
            }
        }

        return names;
    }

    /// <summary>Refuses names for facts that do not exist, before anything looks at the values they would name.</summary>
    public static void CheckFacts(ILookup<string, Node> entries, FactDictionary facts)
    {
        if (entries.FirstOrDefault(group => facts.Find(group.Key) is null)?.First() is { } node)
        {
            throw node.Get("fact").Fault($"There is no fact `{node.Get("fact").Text()}`.");
        }
    }

    /// <summary>The groups with their clauses.</summary>
    public static IReadOnlyList<LocalGroup> Read(ILookup<string, Node> entries, Ground ground) =>
    [
        .. entries.SelectMany(group => group).Select(node => new LocalGroup(
                ground.Fact(node.Get("fact")).Id, node.Get("value").Text(), node.Get("name").Text(), ground.Provision(node.Get("by"))))
            .OrderBy(group => group.Value, StringComparer.Ordinal),
    ];
}

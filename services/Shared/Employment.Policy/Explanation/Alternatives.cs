using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Law.Conditions;

namespace Employment.Policy.Explanation;

/// <summary>Sets of missing facts each of which could decide something; the empty set: it is decided already; no set: it cannot be so.</summary>
public static class Alternatives
{
    // Beyond so many alternatives the longest are dropped: a smallest one is what is looked for.
    private const int Most = 64;

    /// <summary>Sets of facts that could make a condition hold.</summary>
    public static IEnumerable<IReadOnlyCollection<string>> ThatHold(Condition condition, FactFrame frame) =>
        Towards(condition, frame, hold: true);

    /// <summary>Sets of facts that could make a condition fail.</summary>
    public static IEnumerable<IReadOnlyCollection<string>> ThatFail(Condition condition, FactFrame frame) =>
        Towards(condition, frame, hold: false);

    /// <summary>One of the first and one of the second, together.</summary>
    public static IReadOnlyCollection<IReadOnlyCollection<string>> Combine(
        IEnumerable<IReadOnlyCollection<string>> first, IEnumerable<IReadOnlyCollection<string>> second)
    {
        var others = second.ToArray();
        return Shortest(first.SelectMany(one => others.Select(other => Union(one, other))));
    }

    /// <summary>The smallest set; among equals the first by name.</summary>
    public static IReadOnlyList<string> Smallest(IEnumerable<IReadOnlyCollection<string>> alternatives) =>
        alternatives.Select(set => (IReadOnlyList<string>)[.. set.Order(StringComparer.Ordinal)])
            .OrderBy(set => set.Count).ThenBy(set => string.Join('\n', set), StringComparer.Ordinal)
            .FirstOrDefault([]);

    private static IReadOnlyCollection<IReadOnlyCollection<string>> Towards(Condition condition, FactFrame frame, bool hold) => condition switch
    {
        AllOf all => hold ? Together(all.Conditions, frame, hold) : Either(all.Conditions, frame, hold),
        AnyOf any => hold ? Either(any.Conditions, frame, hold) : Together(any.Conditions, frame, hold),
        Leaf leaf => OfLeaf(leaf, frame, hold),
        _ => throw new InvalidOperationException($"No such condition: {condition.GetType().Name}."),
    };

    private static IReadOnlyCollection<IReadOnlyCollection<string>> OfLeaf(Leaf leaf, FactFrame frame, bool hold) =>
        leaf.Holds.IsTrue(frame) ? (hold ? [[]] : [])
        : leaf.Fails.IsTrue(frame) ? (hold ? [] : [[]])
        : [leaf.Missing(frame).Distinct().ToArray()];

    private static IReadOnlyCollection<IReadOnlyCollection<string>> Together(IEnumerable<Condition> conditions, FactFrame frame, bool hold)
    {
        IReadOnlyCollection<IReadOnlyCollection<string>> sets = [[]];
        foreach (var condition in conditions)
        {
            sets = Combine(sets, Towards(condition, frame, hold));
        }

        return sets;
    }

    private static IReadOnlyCollection<IReadOnlyCollection<string>> Either(IEnumerable<Condition> conditions, FactFrame frame, bool hold) =>
        Shortest(conditions.SelectMany(condition => Towards(condition, frame, hold)));

    private static IReadOnlyCollection<string> Union(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) =>
        one.Count == 0 ? other : other.Count == 0 ? one : one.Union(other, StringComparer.Ordinal).ToArray();

    private static IReadOnlyCollection<string>[] Shortest(IEnumerable<IReadOnlyCollection<string>> sets)
    {
        var all = sets.ToArray();
        if (all.Any(set => set.Count == 0))
        {
            return [[]];
        }

        return all.Length <= Most ? all : [.. all.OrderBy(set => set.Count).ThenBy(set => string.Join('\n', set.Order(StringComparer.Ordinal)), StringComparer.Ordinal).Take(Most)];
    }
}

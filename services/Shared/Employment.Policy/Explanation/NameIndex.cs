using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.History;

namespace Employment.Policy.Explanation;

/// <summary>Numbers the names an answer's `missing` can have, in their order.</summary>
public sealed class NameIndex
{
    private readonly string[] names;

    internal NameIndex(FactDictionary facts, IReadOnlyList<ParameterUse> parameters, IReadOnlyList<HistoryTerm> history)
    {
        names =
        [
            .. facts.Facts.Select(fact => fact.Id).Concat(parameters.Select(use => use.MissingName)).Concat(HistoryTerm.MissingNames)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        foreach (var fact in facts.Facts)
        {
            fact.Name = NumberOf(fact.Id);
        }

        foreach (var use in parameters)
        {
            use.Name = NumberOf(use.MissingName);
        }

        foreach (var term in history)
        {
            term.Names = this;
        }
    }

    /// <summary>All names, by their numbers.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The set of some names.</summary>
    public NameSet Of(IEnumerable<string> some) => some.Aggregate(NameSet.Empty, (set, name) => set | NameSet.Of(NumberOf(name)));

    /// <summary>The names of a set, in order.</summary>
    public string[] NamesOf(NameSet set)
    {
        var some = new string[set.Count];
        var next = 0;
        foreach (var number in set)
        {
            some[next++] = names[number];
        }

        return some;
    }

    private int NumberOf(string name) => Array.BinarySearch(names, name, StringComparer.Ordinal);
}

using System.Collections.Frozen;
using Employment.Policy.Facts;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>Reads the fact dictionary.</summary>
internal static class FactReader
{
    private const long MostYuan = 1_000_000_000_000;

    private static readonly Dictionary<string, (string Other, ContradictionKind Kind)> Forms = new(StringComparer.Ordinal)
    {
        ["months"] = ("exceed_time_since", ContradictionKind.MonthsExceedTimeSince),
        ["date"] = ("not_before", ContradictionKind.DateBefore),
        ["given"] = ("but_false", ContradictionKind.GivenButFalse),
    };

    public static FactDictionary Read(Node root, ILookup<string, Node> groups)
    {
        root.Only("facts", "contradictions");
        var facts = new List<FactDefinition>();
        var slot = FactFrame.FirstFactSlot;
        foreach (var node in root.Get("facts").SomeItems())
        {
            var fact = ReadFact(node, groups, ref slot);
            if (facts.Any(other => other.Id == fact.Id))
            {
                throw node.Fault($"The fact `{fact.Id}` stands twice.");
            }

            facts.Add(fact);
        }

        CheckFlags(root.Get("facts"), facts);
        return new FactDictionary(facts, [.. root.Get("contradictions").Items().Select(node => ReadContradiction(node, facts))]);
    }

    private static FactDefinition ReadFact(Node node, ILookup<string, Node> groups, ref int slot)
    {
        node.Only("fact", "type", "values", "known_by", "implies", "moves", "governs", "default", "at_most", "personal", "verified_by");
        var type = node.Get("type").Name<FactType>();
        var governs = node.Find("governs")?.Bool() ?? false;
        string[] values = [.. node.Find("values")?.Items().Select(value => value.Text()) ?? []];
        CheckType(node, type, values);
        return new FactDefinition
        {
            Id = node.Get("fact").Text(),
            Type = type,
            Slot = slot++,
            UpperSlot = governs ? slot++ : 0,
            Values = values,
            LocalNames = GroupReader.Names(groups[node.Get("fact").Text()], values),
            KnownBy = node.Find("known_by")?.Text(),
            Implied = ReadImplied(node.Find("implies"), values),
            Moves = node.Find("moves")?.Bool() ?? false,
            Governs = governs,
            Default = node.Find("default")?.Int(),
            AtMost = ReadAtMost(node, type),
            Personal = node.Find("personal")?.Bool() ?? false,
            VerifiedBy = [.. node.Find("verified_by")?.Items().Select(source => source.Text()) ?? []],
        };
    }

    private static long ReadAtMost(Node node, FactType type) => type switch
    {
        FactType.Bool => 1,
        FactType.Share => Money.Share.One,
        FactType.Money => node.Get("at_most").Int64() is var yuan && yuan <= MostYuan ? yuan * 100 : throw node.Get("at_most").Fault($"`at_most` of money is at most {MostYuan} yuan."),
        FactType.Count or FactType.Months => node.Get("at_most").Int64(),
        _ => long.MaxValue,
    };

    private static FrozenDictionary<int, long> ReadImplied(Node? node, string[] values) => node is null
        ? FrozenDictionary<int, long>.Empty
        : node.Entries().ToFrozenDictionary(
            entry => NumberOf(entry.Key, values, node),
            entry => entry.Value.Items().Aggregate(0L, (bits, member) => bits | (1L << NumberOf(member.Text(), values, member))));

    private static int NumberOf(string name, string[] values, Node node) =>
        Array.IndexOf(values, name) is var index and >= 0 ? index + 1 : throw node.Fault($"`{name}` is not one of the fact's values.");

    private static void CheckType(Node node, FactType type, string[] values)
    {
        if (type is FactType.Enum or FactType.Set != values.Length > 0 || values.Length > 60)
        {
            throw node.Fault("An enum or set needs `values` (at most 60); other facts have none.");
        }

        if (node.Find("governs") is { } governs && type != FactType.Date)
        {
            throw governs.Fault("Only a date governs others.");
        }

        if (node.Find("moves") is { } moves && type != FactType.Months)
        {
            throw moves.Fault("Only months move with time.");
        }
    }

    private static void CheckFlags(Node list, List<FactDefinition> facts)
    {
        foreach (var (node, fact) in list.Items().Zip(facts))
        {
            if (fact.KnownBy is not null && !facts.Any(flag => flag.Id == fact.KnownBy && flag.Type == FactType.Bool))
            {
                throw node.Fault($"`{fact.Id}` is known by `{fact.KnownBy}`, which is no yes-or-no fact.");
            }
        }
    }

    private static Contradiction ReadContradiction(Node node, List<FactDefinition> facts)
    {
        var (first, (other, kind)) = Forms.Where(form => node.Find(form.Key) is not null).Select(form => (form.Key, form.Value))
            .FirstOrDefault(("true", node.Find("and_true") is null ? ("but_false", ContradictionKind.TrueButFalse) : ("and_true", ContradictionKind.BothTrue)));
        node.Only(first, other);
        var contradiction = new Contradiction(kind, Find(node.Get(first), facts), Find(node.Get(other), facts));
        return Fits(contradiction) ? contradiction : throw node.Fault($"`{contradiction.First.Id}` is {contradiction.First.Type} and `{contradiction.Second.Id}` is {contradiction.Second.Type}: they cannot contradict each other so.");
    }

    private static bool Fits(Contradiction contradiction) => (contradiction.Kind, contradiction.First.Type, contradiction.Second.Type) is
        (ContradictionKind.MonthsExceedTimeSince, FactType.Months, FactType.Date)
        or (ContradictionKind.DateBefore, FactType.Date, FactType.Date)
        or (ContradictionKind.BothTrue or ContradictionKind.TrueButFalse, FactType.Bool, FactType.Bool)
        or (ContradictionKind.GivenButFalse, _, FactType.Bool);

    private static FactDefinition Find(Node node, List<FactDefinition> facts) =>
        facts.FirstOrDefault(fact => fact.Id == node.Text()) ?? throw node.Fault($"There is no fact `{node.Text()}`.");
}

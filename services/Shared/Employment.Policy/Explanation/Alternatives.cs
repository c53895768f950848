using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Law.Conditions;

namespace Employment.Policy.Explanation;

/// <summary>How single conditions stand on a frame: by a version's masks, where there are any, else reckoned.</summary>
internal readonly struct Standing
{
    private readonly FactFrame frame;
    private readonly ulong failed;
    private readonly ulong unknown;
    private readonly bool isMasked;

    public Standing(FactFrame frame) => this.frame = frame;

    public Standing(FactFrame frame, ulong failed, ulong unknown) : this(frame) => (this.failed, this.unknown, isMasked) = (failed, unknown, true);

    public FactFrame Frame => frame;

    public bool Holds(Leaf leaf) => isMasked ? ((failed | unknown) >> leaf.Bit & 1) == 0 : leaf.Holds.IsTrue(frame);

    public bool Fails(Leaf leaf) => isMasked ? (failed >> leaf.Bit & 1) != 0 : leaf.Fails.IsTrue(frame);
}

/// <summary>Sets of missing names each of which could decide something; the empty set: it is decided already; no set: it cannot be so.</summary>
internal static class Alternatives
{
    /// <summary>It is so already.</summary>
    public static readonly NameSet[] Decided = [NameSet.Empty];

    /// <summary>It cannot be so.</summary>
    public static readonly NameSet[] Impossible = [];

    // Beyond so many alternatives the longest are dropped: a smallest one is what is looked for.
    private const int Most = 64;

    /// <summary>Sets that could make a condition hold.</summary>
    public static NameSet[] ThatHold(Condition condition, FactFrame frame) => Towards(condition, new Standing(frame), hold: true);

    /// <summary>Sets that could make a condition fail.</summary>
    public static NameSet[] ThatFail(Condition condition, FactFrame frame) => Towards(condition, new Standing(frame), hold: false);

    /// <summary>Sets that could make all of some conditions hold, which stand as is said.</summary>
    public static NameSet[] ThatHold(IReadOnlyList<Condition> conditions, in Standing standing) => Together(conditions, standing, hold: true);

    /// <summary>Sets that could make one of some conditions fail, which stand as is said.</summary>
    public static NameSet[] ThatFail(IReadOnlyList<Condition> conditions, in Standing standing) => Either(conditions, standing, hold: false);

    /// <summary>One of the first and one of the second, together.</summary>
    public static NameSet[] Combine(NameSet[] first, NameSet[] second)
    {
        if (IsDecided(first) || second.Length == 0)
        {
            return second;
        }

        if (IsDecided(second) || first.Length == 0)
        {
            return first;
        }

        var together = new NameSet[first.Length * second.Length];
        for (var i = 0; i < together.Length; i++)
        {
            together[i] = first[i / second.Length] | second[i % second.Length];
        }

        return Shortest(together);
    }

    /// <summary>One of either.</summary>
    public static NameSet[] OneOf(NameSet[] first, NameSet[] second) =>
        IsDecided(first) || second.Length == 0 ? first
        : IsDecided(second) || first.Length == 0 ? second
        : Shortest([.. first, .. second]);

    /// <summary>The smallest set; among equals the first by name.</summary>
    public static NameSet Smallest(NameSet[] alternatives)
    {
        var smallest = alternatives.Length > 0 ? alternatives[0] : NameSet.Empty;
        foreach (var set in alternatives)
        {
            smallest = set.IsBefore(smallest) ? set : smallest;
        }

        return smallest;
    }

    private static NameSet[] Towards(Condition condition, in Standing standing, bool hold) => condition switch
    {
        AllOf all => hold ? Together(all.Conditions, standing, hold) : Either(all.Conditions, standing, hold),
        AnyOf any => hold ? Either(any.Conditions, standing, hold) : Together(any.Conditions, standing, hold),
        Leaf leaf => OfLeaf(leaf, standing, hold),
        _ => throw new InvalidOperationException($"No such condition: {condition.GetType().Name}."),
    };

    private static NameSet[] OfLeaf(Leaf leaf, in Standing standing, bool hold) =>
        standing.Holds(leaf) ? (hold ? Decided : Impossible)
        : standing.Fails(leaf) ? (hold ? Impossible : Decided)
        : [leaf.Missing(standing.Frame)];

    // What single conditions lack is lacked in any case; only alternatives make more sets of it.
    private static NameSet[] Together(IReadOnlyList<Condition> conditions, in Standing standing, bool hold)
    {
        var inAnyCase = NameSet.Empty;
        var sets = Decided;
        for (var i = 0; i < conditions.Count; i++)
        {
            if (conditions[i] is not Leaf leaf)
            {
                sets = Combine(sets, Towards(conditions[i], standing, hold));
            }
            else if (hold ? standing.Fails(leaf) : standing.Holds(leaf))
            {
                return Impossible;
            }
            else if (!(hold ? standing.Holds(leaf) : standing.Fails(leaf)))
            {
                inAnyCase |= leaf.Missing(standing.Frame);
            }
        }

        return inAnyCase.IsEmpty ? sets : Combine(sets, [inAnyCase]);
    }

    private static NameSet[] Either(IReadOnlyList<Condition> conditions, in Standing standing, bool hold)
    {
        var sets = Impossible;
        for (var i = 0; i < conditions.Count && !IsDecided(sets); i++)
        {
            sets = OneOf(sets, Towards(conditions[i], standing, hold));
        }

        return sets;
    }

    private static bool IsDecided(NameSet[] sets) => sets.Length == 1 && sets[0].IsEmpty;

    private static NameSet[] Shortest(NameSet[] sets)
    {
        foreach (var set in sets)
        {
            if (set.IsEmpty)
            {
                return Decided;
            }
        }

        if (sets.Length <= Most)
        {
            return sets;
        }

        Array.Sort(sets, static (one, other) => one.IsBefore(other) ? -1 : other.IsBefore(one) ? 1 : 0);
        return sets[..Most];
    }
}

using Employment.Policy.Compilation;

namespace Employment.Policy.Law.Conditions;

/// <summary>
/// Something a version requires. It holds, fails, or cannot be told: an absent fact is unknown, and nothing unknown ever counts as
/// satisfied (three-valued logic after Kleene).
/// </summary>
public abstract record Condition
{
    /// <summary>Truth: known to hold.</summary>
    public abstract Ir Holds { get; }

    /// <summary>Truth: known to fail.</summary>
    public abstract Ir Fails { get; }

    /// <summary>Truth: known either way.</summary>
    public Ir Decided => Ir.Or(Holds, Fails);

    /// <summary>The single conditions inside, in the order of the text.</summary>
    public abstract IEnumerable<Leaf> Leaves();
}

/// <summary>All must hold.</summary>
public sealed record AllOf(IReadOnlyList<Condition> Conditions) : Condition
{
    public override Ir Holds { get; } = Ir.AllOf(Conditions.Select(condition => condition.Holds));

    public override Ir Fails { get; } = Ir.AnyOf(Conditions.Select(condition => condition.Fails));

    public override IEnumerable<Leaf> Leaves() => Conditions.SelectMany(condition => condition.Leaves());
}

/// <summary>One must hold.</summary>
public sealed record AnyOf(IReadOnlyList<Condition> Conditions) : Condition
{
    public override Ir Holds { get; } = Ir.AnyOf(Conditions.Select(condition => condition.Holds));

    public override Ir Fails { get; } = Ir.AllOf(Conditions.Select(condition => condition.Fails));

    public override IEnumerable<Leaf> Leaves() => Conditions.SelectMany(condition => condition.Leaves());
}

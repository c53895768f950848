using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Operators;

/// <summary>Where an operator finds the fact and the governing date.</summary>
public sealed record Operands(FactDefinition Fact, FactDefinition? Governing)
{
    public Ir Value => Ir.Value(Fact.Slot);

    public Ir Date => Ir.Value(Governing?.Slot ?? FactFrame.OnSlot);

    /// <summary>The governing date to compare shifted dates with; see <see cref="Day.PackedUpper"/>.</summary>
    public Ir UpperDate => Ir.Value(Governing?.UpperSlot ?? FactFrame.OnUpperSlot);
}

/// <summary>Truths of a condition: known to hold, known to fail.</summary>
public readonly record struct Truths(Ir Holds, Ir Fails);

/// <summary>What a condition can require of a fact. The set of operators is closed: one file each, registered in the loader.</summary>
public abstract record Operator
{
    /// <summary>Types of fact it can be asked of.</summary>
    public abstract bool Fits(FactDefinition fact);

    /// <summary>The test, on facts that are all known.</summary>
    protected abstract Ir Test(Operands operands);

    /// <summary>The requirement in words.</summary>
    public abstract string Words(FactDefinition fact, FactFrame? frame);

    /// <summary>Whether the governing date matters to it.</summary>
    public virtual bool UsesGoverningDate => false;

    /// <summary>Facts it asks besides its own.</summary>
    public virtual IEnumerable<FactDefinition> OtherFacts => [];

    /// <summary>Parameters it compares with.</summary>
    public virtual IEnumerable<ParameterUse> Parameters => [];

    /// <summary>Where it fails at application: the first day on which time alone makes it hold.</summary>
    public virtual Day? Remedy(FactDefinition fact, FactFrame frame) => null;

    /// <summary>Lowers the requirement; <paramref name="known"/> is the truth that all it asks is known.</summary>
    public virtual Truths Lower(Operands operands, Ir known)
    {
        var test = Test(operands);
        return new Truths(Ir.And(known, test), Ir.And(known, Ir.Not(test)));
    }
}

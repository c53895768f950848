using System.Numerics;
using Employment.Policy.Compilation;
using Employment.Policy.Facts;

namespace Employment.Policy.Law.Operators;

/// <summary>
/// The set holds one of some members (`has`) or all of them (`has_all`). A member listed counts even while the list may be
/// incomplete; a member not listed fails only where the list is known to be complete.
/// </summary>
public sealed record Includes(IReadOnlyList<int> Numbers, bool All) : Operator
{
    private long Mask => Numbers.Aggregate(0L, (mask, number) => mask | (1L << number));

    public override bool Fits(FactDefinition fact) => fact.Type == FactType.Set;

    protected override Ir Test(Operands operands)
    {
        var hit = Ir.Bits(operands.Value, Mask);
        return All || BitOperations.PopCount((ulong)Mask) == 1 ? Ir.Equal(hit, Ir.Of(Mask)) : Ir.Not(Ir.Equal(hit, Ir.Zero));
    }

    public override Truths Lower(Operands operands, Ir known)
    {
        var test = Test(operands);
        return new Truths(test, Ir.And(known, Ir.Not(test)));
    }

    public override string Words(FactDefinition fact, FactFrame? frame) =>
        (All ? "includes " : Numbers.Count == 1 ? "includes " : "includes one of ") + string.Join(All ? " and " : ", ", Numbers.Select(fact.Shown));
}

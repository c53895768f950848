using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Operators;

/// <summary>The date lies in fixed days, both included (`in_year`, `after`, `not_before`, `before`, `not_after`).</summary>
public sealed record Between(Day? From, Day? To, string Phrase) : Operator
{
    public override bool Fits(FactDefinition fact) => fact.Type == FactType.Date;

    protected override Ir Test(Operands operands) => Ir.And(
        From is { } from ? Ir.AtLeast(operands.Value, Ir.Of(from.Packed)) : Ir.One,
        To is { } to ? Ir.AtMost(operands.Value, Ir.Of(to.Packed)) : Ir.One);

    public override string Words(FactDefinition fact, FactFrame? frame) => Phrase;
}

using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Money;

namespace Employment.Policy.Law.Operators;

/// <summary>The fact, as a share of another number, compares with a threshold. Nothing of nothing is no share: the fact must be above 0.</summary>
public sealed record ShareOf(FactDefinition Whole, Comparison Comparison, Threshold Threshold) : Operator
{
    public override bool Fits(FactDefinition fact) => fact.Type is FactType.Count && Whole.Type is FactType.Count;

    public override IEnumerable<FactDefinition> OtherFacts => [Whole];

    public override IEnumerable<ParameterUse> Parameters => Threshold.Parameters;

    protected override Ir Test(Operands operands) => Ir.And(
        Compare.Lower(Comparison, Ir.Multiply(operands.Value, Ir.Of(Share.One)), Ir.Multiply(Ir.Value(Whole.Slot), Threshold.Value)),
        Ir.Less(Ir.Zero, operands.Value));

    public override string Words(FactDefinition fact, FactFrame? frame) =>
        $"{Compare.WordsOf(Comparison)} {Threshold.Words(FactType.Share, frame)} of {Whole.Id}";
}

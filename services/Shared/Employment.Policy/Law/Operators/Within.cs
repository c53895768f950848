using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Operators;

/// <summary>The governing day lies in the time that begins with the date, its last day included ("within 2 years of leaving school").</summary>
public sealed record Within(Span Span) : Operator
{
    public override bool UsesGoverningDate => true;

    public override bool Fits(FactDefinition fact) => fact.Type == FactType.Date;

    protected override Ir Test(Operands operands) => Ir.And(
        Ir.AtMost(operands.Value, operands.Date),
        Ir.AtLeast(Ir.Add(operands.Value, Ir.Of(Span.Months * Day.PerMonth)), operands.Date));

    public override string Words(FactDefinition fact, FactFrame? frame) => $"within the last {Span}";

    // The date is still to come: the time begins with it.
    public override Day? Remedy(FactDefinition fact, FactFrame frame) => frame.Get(fact.Slot) > frame.On.Packed ? new Day(frame.Get(fact.Slot)) : null;
}

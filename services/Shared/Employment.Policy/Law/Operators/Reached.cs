using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Operators;

/// <summary>So much time has gone by since the date on the governing day (`reached`), or has not yet (`not_reached`).</summary>
public sealed record Reached(Span Span, bool Negated) : Operator
{
    public override bool UsesGoverningDate => true;

    public override bool Fits(FactDefinition fact) => fact.Type == FactType.Date;

    protected override Ir Test(Operands operands)
    {
        var reached = Ir.AtMost(Ir.Add(operands.Value, Ir.Of(Span.Months * Day.PerMonth)), operands.UpperDate);
        return Negated ? Ir.Not(reached) : reached;
    }

    public override string Words(FactDefinition fact, FactFrame? frame) => Span.Months == 0 ? (Negated ? "still to come" : "not still to come") : Negated ? $"less than {Span} ago" : $"at least {Span} ago";

    public override Day? Remedy(FactDefinition fact, FactFrame frame) => Negated ? null : new Day(frame.Get(fact.Slot)).AddMonths(Span.Months);
}

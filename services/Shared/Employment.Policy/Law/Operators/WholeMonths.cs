using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Operators;

/// <summary>The governing day lies in one of so many whole calendar months, the first of which is the date's.</summary>
public sealed record WholeMonths(int Months) : Operator
{
    public override bool UsesGoverningDate => true;

    public override bool Fits(FactDefinition fact) => fact.Type == FactType.Date;

    protected override Ir Test(Operands operands) => Ir.LessUnsigned(
        Ir.Subtract(Ir.Divide(operands.Date, Day.PerMonth), Ir.Divide(operands.Value, Day.PerMonth)),
        Ir.Of(Months));

    public override string Words(FactDefinition fact, FactFrame? frame) => $"within {Months} calendar months, its own month the first";

    public override Day? Remedy(FactDefinition fact, FactFrame frame)
    {
        var date = new Day(frame.Get(fact.Slot));
        return date > frame.On ? new Day(date.Year, date.Month, 1) : null;
    }
}

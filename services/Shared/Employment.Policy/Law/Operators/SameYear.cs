using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Operators;

/// <summary>The date falls in the calendar year of the governing day (毕业年度).</summary>
public sealed record SameYear : Operator
{
    public override bool UsesGoverningDate => true;

    public override bool Fits(FactDefinition fact) => fact.Type == FactType.Date;

    protected override Ir Test(Operands operands) =>
        Ir.Equal(Ir.Divide(operands.Value, Day.PerYear), Ir.Divide(operands.Date, Day.PerYear));

    public override string Words(FactDefinition fact, FactFrame? frame) => "in the same calendar year";

    public override Day? Remedy(FactDefinition fact, FactFrame frame)
    {
        var year = new Day(frame.Get(fact.Slot)).Year;
        return year > frame.On.Year ? new Day(year, 1, 1) : null;
    }
}

using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Operators;

/// <summary>The governing day lies in one of the calendar years from so many to so many after the date's.</summary>
public sealed record YearsLater(int From, int To) : Operator
{
    public override bool UsesGoverningDate => true;

    public override bool Fits(FactDefinition fact) => fact.Type == FactType.Date;

    protected override Ir Test(Operands operands)
    {
        var years = Ir.Subtract(Ir.Divide(operands.Date, Day.PerYear), Ir.Divide(operands.Value, Day.PerYear));
        return Ir.LessUnsigned(Ir.Subtract(years, Ir.Of(From)), Ir.Of(To - From + 1));
    }

    public override string Words(FactDefinition fact, FactFrame? frame) => $"{From} to {To} calendar years before";

    public override Day? Remedy(FactDefinition fact, FactFrame frame)
    {
        var first = new Day(new Day(frame.Get(fact.Slot)).Year + From, 1, 1);
        return first > frame.On ? first : null;
    }
}

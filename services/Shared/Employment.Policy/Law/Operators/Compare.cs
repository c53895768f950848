using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Operators;

/// <summary>How numbers are compared (Civil Code art. 1259: 以上, 以下, 以内 include the number; 超过, 不满 do not).</summary>
public enum Comparison
{
    /// <summary>以上.</summary>
    AtLeast,

    /// <summary>以下、以内.</summary>
    AtMost,

    /// <summary>超过.</summary>
    MoreThan,

    /// <summary>不满.</summary>
    LessThan,
}

/// <summary>The fact compares with a threshold.</summary>
public sealed record Compare(Comparison Comparison, Threshold Threshold) : Operator
{
    public override bool Fits(FactDefinition fact) => fact.Type is FactType.Count or FactType.Months or FactType.Money or FactType.Share;

    public override IEnumerable<ParameterUse> Parameters => Threshold.Parameters;

    protected override Ir Test(Operands operands) => Lower(Comparison, operands.Value, Threshold.Value);

    public override string Words(FactDefinition fact, FactFrame? frame) => $"{WordsOf(Comparison)} {Threshold.Words(fact.Type, frame)}";

    // Only what grows by a month a month is mended by waiting.
    public override Day? Remedy(FactDefinition fact, FactFrame frame) => (fact.Moves, Comparison) switch
    {
        (true, Comparison.AtLeast) => frame.On.AddMonths(Threshold.On(frame) - frame.Get(fact.Slot)),
        (true, Comparison.MoreThan) => frame.On.AddMonths(Threshold.On(frame) - frame.Get(fact.Slot) + 1),
        _ => null,
    };

    internal static Ir Lower(Comparison comparison, Ir left, Ir right) => comparison switch
    {
        Comparison.AtLeast => Ir.AtLeast(left, right),
        Comparison.AtMost => Ir.AtMost(left, right),
        Comparison.MoreThan => Ir.Less(right, left),
        Comparison.LessThan => Ir.Less(left, right),
    };

    internal static string WordsOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.AtMost => "at most",
        Comparison.MoreThan => "more than",
        Comparison.LessThan => "less than",
    };
}

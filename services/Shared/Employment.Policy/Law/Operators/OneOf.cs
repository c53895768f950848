using Employment.Policy.Compilation;
using Employment.Policy.Facts;

namespace Employment.Policy.Law.Operators;

/// <summary>The fact is one of some values (`is`, `one_of`), by their numbers; for a bool 1 is true and 0 false.</summary>
public sealed record OneOf(IReadOnlyList<int> Numbers) : Operator
{
    public override bool Fits(FactDefinition fact) => fact.Type is FactType.Enum or FactType.Bool;

    protected override Ir Test(Operands operands) => Numbers.Count == 1
        ? Ir.Equal(operands.Value, Ir.Of(Numbers[0]))
        : Ir.BitAt(Numbers.Aggregate(0L, (mask, number) => mask | (1L << number)), operands.Value);

    public override string Words(FactDefinition fact, FactFrame? frame) => fact.Type == FactType.Bool
        ? Numbers[0] == 1 ? "true" : "false"
        : Numbers.Count == 1 ? Name(fact, Numbers[0]) : "one of " + string.Join(", ", Numbers.Select(number => Name(fact, number)));

    private static string Name(FactDefinition fact, int number) => fact.Shown(number);
}

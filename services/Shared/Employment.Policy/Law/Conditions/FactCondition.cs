using Employment.Policy.Compilation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law.Operators;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Conditions;

/// <summary>A fact and what an operator requires of it, at a governing date.</summary>
public sealed record FactCondition : Leaf
{
    private readonly FactDefinition[] asked;
    private readonly ParameterUse[] parameters;
    private string? words;

    public FactCondition(FactDefinition fact, Operator @operator, FactDefinition? governing)
    {
        Fact = fact;
        Operator = @operator;
        Governing = governing;
        asked = [.. AskedFacts()];
        parameters = [.. @operator.Parameters];
        var lowered = @operator.Lower(new Operands(fact, governing), Ir.AllOf(Needed().Select(Ir.Present)));
        Holds = lowered.Holds;
        Fails = lowered.Fails;
    }

    public FactDefinition Fact { get; }

    public Operator Operator { get; }

    /// <summary>The date fact at which it is asked; null: the application. (Facts without a date, such as membership of a group, are taken as given for it.)</summary>
    public FactDefinition? Governing { get; }

    public override Ir Holds { get; }

    public override Ir Fails { get; }

    public override string FactName => Fact.Id;

    public override string GoverningDate => Governing?.Id ?? "application";

    public override IEnumerable<ParameterUse> Parameters => parameters;

    // Only a figure in force for the frame makes the words differ.
    public override bool RequiresSameOfAll => parameters.Length == 0;

    public override string Requires(FactFrame? frame) => frame is null || RequiresSameOfAll ? words ??= InWords(null) : InWords(frame);

    public override string Given(FactFrame frame) => FactWords.Of(Fact, frame);

    public override Day? Remedy(FactFrame frame) => Governing is null ? Operator.Remedy(Fact, frame) : null;

    public override NameSet Missing(FactFrame frame)
    {
        var missing = NameSet.Empty;
        foreach (var fact in asked)
        {
            missing |= frame.Has(fact.Slot) ? NameSet.Empty : NameSet.Of(fact.Name);
        }

        foreach (var parameter in parameters)
        {
            missing |= frame.Has(parameter.Slot) ? NameSet.Empty : NameSet.Of(parameter.Name);
        }

        return missing;
    }

    private string InWords(FactFrame? frame)
    {
        var required = Operator.Words(Fact, frame);
        return Governing is null ? required : $"{required} at {Governing.Id}";
    }

    private IEnumerable<FactDefinition> AskedFacts()
    {
        yield return Fact;
        if (Operator.UsesGoverningDate && Governing is not null && Governing != Fact)
        {
            yield return Governing;
        }

        foreach (var other in Operator.OtherFacts)
        {
            yield return other;
        }
    }

    private IEnumerable<int> Needed() => asked.Select(fact => fact.Slot).Concat(parameters.Select(parameter => parameter.Slot));
}

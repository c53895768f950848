using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Law.Operators;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Conditions;

/// <summary>A fact and what an operator requires of it, at a governing date.</summary>
public sealed record FactCondition : Leaf
{
    public FactCondition(FactDefinition fact, Operator @operator, FactDefinition? governing)
    {
        Fact = fact;
        Operator = @operator;
        Governing = governing;
        var asked = @operator.Lower(new Operands(fact, governing), Ir.AllOf(Needed().Select(Ir.Present)));
        Holds = asked.Holds;
        Fails = asked.Fails;
    }

    public FactDefinition Fact { get; }

    public Operator Operator { get; }

    /// <summary>The date fact at which it is asked; null: the application. (Facts without a date, such as membership of a group, are taken as given for it.)</summary>
    public FactDefinition? Governing { get; }

    public override Ir Holds { get; }

    public override Ir Fails { get; }

    public override string FactName => Fact.Id;

    public override string GoverningDate => Governing?.Id ?? "application";

    public override IEnumerable<ParameterUse> Parameters => Operator.Parameters;

    public override string Requires(FactFrame? frame)
    {
        var words = Operator.Words(Fact, frame);
        return Governing is null ? words : $"{words} at {Governing.Id}";
    }

    public override string Given(FactFrame frame) => FactWords.Of(Fact, frame);

    public override Day? Remedy(FactFrame frame) => Governing is null ? Operator.Remedy(Fact, frame) : null;

    public override IEnumerable<string> Missing(FactFrame frame)
    {
        foreach (var fact in AskedFacts().Where(fact => !frame.Has(fact.Slot)))
        {
            yield return fact.Id;
        }

        foreach (var parameter in Operator.Parameters.Where(parameter => !frame.Has(parameter.Slot)))
        {
            yield return parameter.MissingName;
        }
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

    private IEnumerable<int> Needed() => AskedFacts().Select(fact => fact.Slot).Concat(Operator.Parameters.Select(parameter => parameter.Slot));
}

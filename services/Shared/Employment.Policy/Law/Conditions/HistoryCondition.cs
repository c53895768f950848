using Employment.Policy.Compilation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law.History;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Conditions;

/// <summary>A limit or exclusion that earlier grants can use up.</summary>
public sealed record HistoryCondition : Leaf
{
    public HistoryCondition(HistoryTerm term)
    {
        Term = term;
        var below = Ir.Less(Ir.Value(term.Slot), Ir.Of(term.Limit));
        Holds = Ir.And(Ir.Present(term.Slot), below);
        Fails = Ir.And(Ir.Present(term.Slot), Ir.Not(below));
    }

    public HistoryTerm Term { get; }

    public override Ir Holds { get; }

    public override Ir Fails { get; }

    public override string FactName => "history";

    public override string GoverningDate => "application";

    public override string Requires(FactFrame? frame) => Term.Words;

    public override string Given(FactFrame frame) => Term.Given(frame);

    // A new year gives a yearly limit back, but that is not one of the things that time alone is said to mend.
    public override Day? Remedy(FactFrame frame) => null;

    public override NameSet Missing(FactFrame frame) => Term.Names!.Of(Term.Missing(frame));
}

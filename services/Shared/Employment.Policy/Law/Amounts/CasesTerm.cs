using Employment.Policy.Compilation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law.Conditions;

namespace Employment.Policy.Law.Amounts;

/// <summary>A figure by the first condition that holds.</summary>
public sealed record CasesTerm(IReadOnlyList<(Condition When, Term Figure)> Cases, Term Otherwise) : Term
{
    public override Ir Known => field ??= Fold(term => term.Known, (when, then, rest) => Ir.Or(Ir.And(when.Holds, then), Ir.And(when.Fails, rest)));

    public override Ir Value => field ??= Fold(term => term.Value, (when, then, rest) => Ir.Select(when.Holds, then, rest));

    public override long Largest => Math.Max(Otherwise.Largest, Cases.Max(one => one.Figure.Largest));

    public override string Words => string.Join("; ", Cases.Select(one => $"{one.Figure.Words} where {ConditionWords.Of(one.When)}").Append($"otherwise {Otherwise.Words}"));

    public override IEnumerable<ParameterUse> Parameters => field ??= [.. Figures.SelectMany(term => term.Parameters)];

    public override IEnumerable<Condition> Conditions => Cases.Select(one => one.When);

    private IEnumerable<Term> Figures => Cases.Select(one => one.Figure).Append(Otherwise);

    public override string? ChosenBy(FactFrame frame) =>
        Cases.Where(one => one.When.Holds.IsTrue(frame)).Select(one => ConditionWords.Of(one.When)).FirstOrDefault();

    public override IEnumerable<ParameterUse> Used(FactFrame frame) => Chosen(frame).Used(frame);

    internal override NameSet[] Missing(FactFrame frame) => Missing(frame, 0);

    private Term Chosen(FactFrame frame) => Cases.Where(one => one.When.Holds.IsTrue(frame)).Select(one => one.Figure).FirstOrDefault(Otherwise);

    // An undecided case can come out either way: its own figure, or the ones behind it.
    private NameSet[] Missing(FactFrame frame, int index)
    {
        if (index == Cases.Count)
        {
            return Otherwise.Missing(frame);
        }

        var (when, figure) = Cases[index];
        return when.Holds.IsTrue(frame) ? figure.Missing(frame)
            : when.Fails.IsTrue(frame) ? Missing(frame, index + 1)
            : Alternatives.OneOf(
                Alternatives.Combine(Alternatives.ThatHold(when, frame), figure.Missing(frame)),
                Alternatives.Combine(Alternatives.ThatFail(when, frame), Missing(frame, index + 1)));
    }

    private Ir Fold(Func<Term, Ir> part, Func<Condition, Ir, Ir, Ir> combine) =>
        Cases.Reverse().Aggregate(part(Otherwise), (rest, one) => combine(one.When, part(one.Figure), rest));
}

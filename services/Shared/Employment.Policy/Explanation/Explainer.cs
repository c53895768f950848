using Employment.Policy.Compilation;
using Employment.Policy.Evaluation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;

namespace Employment.Policy.Explanation;

/// <summary>Says why: what fails, what is missing, which unconfirmed figures were used.</summary>
public static class Explainer
{
    /// <summary>All conditions known to fail, in the order of the text.</summary>
    public static IReadOnlyList<UnmetCondition> Unmet(Verdict verdict, FactFrame frame)
    {
        if (verdict.HasEnded)
        {
            return [OutOfPeriod(verdict.Version, frame)];
        }

        var unmet = new List<UnmetCondition>();
        foreach (var condition in verdict.Version.Conditions)
        {
            Collect(condition, verdict, frame, unmet);
        }

        return unmet;
    }

    /// <summary>A smallest set of facts and parameters that would decide it, sorted.</summary>
    public static IReadOnlyList<string> Missing(Question question, Verdict verdict, FactFrame frame)
    {
        IReadOnlyCollection<IReadOnlyCollection<string>> sets = [[]];
        foreach (var condition in verdict.Version.Conditions)
        {
            sets = Alternatives.Combine(sets, Alternatives.ThatHold(condition, frame));
        }

        sets = Alternatives.Combine(sets, verdict.Version.Amount?.Missing(frame) ?? verdict.Version.Loan?.Missing(frame) ?? [[]]);
        foreach (var before in question.Candidates.TakeWhile(candidate => candidate.Version != verdict.Version).Where(candidate => IsOpen(candidate, frame)))
        {
            sets = Alternatives.Combine(sets, Alternatives.ThatFail(new AllOf(before.Version.Covers), frame));
        }

        return Alternatives.Smallest(sets);
    }

    /// <summary>Parameters used whose value no officer has confirmed yet, sorted.</summary>
    public static IReadOnlyList<string> Unconfirmed(Verdict verdict, FactFrame frame) =>
    [
        .. UsedByConditions(verdict).Concat(UsedByFigures(verdict, frame))
            .Where(use => !use.Parameter.Confirmed && frame.Has(use.Slot))
            .Select(use => use.Parameter.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>Facts that contradict each other; both are used as given.</summary>
    public static IReadOnlyList<string> Warnings(FactDictionary facts, FactFrame frame) =>
        [.. facts.Contradictions.Select(contradiction => ContradictionWords.Of(contradiction, frame)).OfType<string>()];

    /// <summary>A measure named that no text offers on the day in the region.</summary>
    public static NotInForce NotInForce(Measure measure, Region region, FactFrame frame)
    {
        var here = measure.Versions.Where(version => region.IsWithin(version.Region)).ToArray();
        if (here.Length == 0)
        {
            var elsewhere = measure.Versions[^1];
            return new NotInForce(elsewhere, new UnmetCondition("region", $"within {elsewhere.Region.Code}", region.Code, null, elsewhere.Basis, 0));
        }

        var nearest = here.Where(version => version.Period.From <= frame.On).MaxBy(version => version.Period.From) ?? here.MinBy(version => version.Period.From)!;
        return new NotInForce(nearest, OutOfPeriod(nearest, frame));
    }

    private static UnmetCondition OutOfPeriod(MeasureVersion version, FactFrame frame) =>
        new("on", version.Period.ToString(), frame.On.ToString(), null, version.Basis, 0);

    private static bool IsOpen(Candidate candidate, FactFrame frame) => !new AllOf(candidate.Version.Covers).Decided.IsTrue(frame);

    private static void Collect(Condition condition, Verdict verdict, FactFrame frame, List<UnmetCondition> unmet)
    {
        if (!Fails(condition, verdict))
        {
            return;
        }

        var inside = condition switch
        {
            AllOf all => all.Conditions,
            AnyOf any => any.Conditions,
            _ => [],
        };
        foreach (var part in inside)
        {
            Collect(part, verdict, frame, unmet);
        }

        if (condition is Leaf leaf)
        {
            Add(new UnmetCondition(leaf.FactName, leaf.Requires(frame), leaf.Given(frame), leaf.Remedy(frame), leaf.By, leaf.Alternative), unmet);
        }
    }

    // Two alternatives may ask the same of a fact; it is said once.
    private static void Add(UnmetCondition condition, List<UnmetCondition> unmet)
    {
        if (!unmet.Any(other => other.Fact == condition.Fact && other.Requires == condition.Requires && other.AnyOf == condition.AnyOf))
        {
            unmet.Add(condition);
        }
    }

    private static bool Fails(Condition condition, Verdict verdict) => condition switch
    {
        Leaf leaf => (verdict.Failed >> leaf.Bit & 1) != 0,
        AllOf all => all.Conditions.Any(part => Fails(part, verdict)),
        AnyOf any => any.Conditions.All(part => Fails(part, verdict)),
        _ => false,
    };

    private static IEnumerable<ParameterUse> UsedByConditions(Verdict verdict) =>
        verdict.Version.Leaves.Where(leaf => (verdict.Unknown >> leaf.Bit & 1) == 0).SelectMany(leaf => leaf.Parameters);

    private static IEnumerable<ParameterUse> UsedByFigures(Verdict verdict, FactFrame frame) => verdict.Outcome == Outcome.Entitled
        ? verdict.Version.Amount?.Used(frame) ?? verdict.Version.Loan?.Used(frame) ?? []
        : [];
}

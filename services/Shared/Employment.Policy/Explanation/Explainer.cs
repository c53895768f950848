using System.Runtime.InteropServices;
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

        var failing = new List<Leaf>();
        AddFailing(verdict, frame, failing);
        return [.. failing.Select(leaf => new UnmetCondition(leaf.FactName, leaf.Requires(frame), leaf.Given(frame), leaf.Remedy(frame), leaf.By, leaf.Alternative))];
    }

    /// <summary>Adds the single conditions known to fail, in the order of the text.</summary>
    public static void AddFailing(Verdict verdict, FactFrame frame, List<Leaf> failing) => Collect(verdict.Version.Conditions, verdict.Failed, frame, failing);

    /// <summary>A smallest set of facts and parameters that would decide it, sorted.</summary>
    public static IReadOnlyList<string> Missing(Question question, Verdict verdict, FactFrame frame) =>
        question.Names.NamesOf(MissingNames(question, verdict, frame));

    /// <summary>The same as a set.</summary>
    public static NameSet MissingNames(Question question, Verdict verdict, FactFrame frame)
    {
        var version = verdict.Version;
        var sets = Alternatives.ThatHold(version.Conditions, new Standing(frame, verdict.Failed, verdict.Unknown));
        sets = Alternatives.Combine(sets, version.Amount?.Missing(frame) ?? version.Loan?.Missing(frame) ?? Alternatives.Decided);
        ref var values = ref MemoryMarshal.GetReference(frame.Values);
        ref var present = ref MemoryMarshal.GetReference(frame.Present);
        foreach (var before in question.Candidates)
        {
            if (before.Version == version)
            {
                break;
            }

            // A text that may be the applicant's and comes first must turn out not to be.
            var (failed, unknown) = (0UL, 0UL);
            if ((before.Reasons(ref values, ref present, ref failed, ref unknown) & (VersionCompiler.CoversHold | VersionCompiler.CoversFail)) == 0)
            {
                sets = Alternatives.Combine(sets, Alternatives.ThatFail(before.Version.Covers, new Standing(frame, failed, unknown)));
            }
        }

        return Alternatives.Smallest(sets);
    }

    /// <summary>Parameters used whose value no officer has confirmed yet, sorted.</summary>
    public static IReadOnlyList<string> Unconfirmed(Verdict verdict, FactFrame frame)
    {
        List<string>? used = null;
        foreach (var use in verdict.Version.Unconfirmed)
        {
            var id = use.Parameter.Id;
            if (frame.Has(use.Slot) && used?[^1] != id && IsUsed(use, verdict, frame))
            {
                (used ??= []).Add(id);
            }
        }

        return used ?? (IReadOnlyList<string>)[];
    }

    /// <summary>Facts that contradict each other; both are used as given.</summary>
    public static IReadOnlyList<string> Warnings(FactDictionary facts, FactFrame frame)
    {
        List<string>? warnings = null;
        foreach (var contradiction in facts.Contradictions)
        {
            if (ContradictionWords.Of(contradiction, frame) is { } warning)
            {
                (warnings ??= []).Add(warning);
            }
        }

        return warnings ?? (IReadOnlyList<string>)[];
    }

    /// <summary>A measure named that no text offers on the day in the region.</summary>
    public static NotInForce NotInForce(Measure measure, Region region, FactFrame frame)
    {
        var nearest = measure.Nearest(region, frame.On);
        return new NotInForce(nearest, region.IsWithin(nearest.Region)
            ? OutOfPeriod(nearest, frame)
            : new UnmetCondition("region", $"within {nearest.Region.Code}", region.Code, null, nearest.Basis, 0));
    }

    /// <summary>That a version is not in force on the day.</summary>
    public static UnmetCondition OutOfPeriod(MeasureVersion version, FactFrame frame) =>
        new("on", version.Period.ToString(), frame.On.ToString(), null, version.Basis, 0);

    private static void Collect(IReadOnlyList<Condition> conditions, ulong failed, FactFrame frame, List<Leaf> failing)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            if (Fails(conditions[i], failed))
            {
                Collect(conditions[i], failed, frame, failing);
            }
        }
    }

    private static void Collect(Condition condition, ulong failed, FactFrame frame, List<Leaf> failing)
    {
        switch (condition)
        {
            case Leaf leaf when !IsSaid(leaf, frame, failing):
                failing.Add(leaf);
                break;
            case AllOf all:
                Collect(all.Conditions, failed, frame, failing);
                break;
            case AnyOf any:
                Collect(any.Conditions, failed, frame, failing);
                break;
        }
    }

    // Two alternatives may ask the same of a fact; it is said once.
    private static bool IsSaid(Leaf leaf, FactFrame frame, List<Leaf> failing)
    {
        foreach (var other in failing)
        {
            if (other.Alternative == leaf.Alternative && other.FactName == leaf.FactName && other.Requires(frame) == leaf.Requires(frame))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fails(Condition condition, ulong failed) => condition switch
    {
        Leaf leaf => (failed >> leaf.Bit & 1) != 0,
        AllOf all => AnyFails(all.Conditions, failed),
        AnyOf any => AllFail(any.Conditions, failed),
        _ => false,
    };

    private static bool AnyFails(IReadOnlyList<Condition> conditions, ulong failed)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            if (Fails(conditions[i], failed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllFail(IReadOnlyList<Condition> conditions, ulong failed)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            if (!Fails(conditions[i], failed))
            {
                return false;
            }
        }

        return true;
    }

    // By a condition that could be told, or by what somebody entitled gets.
    private static bool IsUsed(ParameterUse use, Verdict verdict, FactFrame frame)
    {
        var leaves = verdict.Version.Leaves;
        for (var i = 0; i < leaves.Count; i++)
        {
            if ((verdict.Unknown >> leaves[i].Bit & 1) == 0 && leaves[i].Parameters.Contains(use))
            {
                return true;
            }
        }

        return verdict.Outcome == Outcome.Entitled && (verdict.Version.Amount?.Used(frame) ?? verdict.Version.Loan?.Used(frame) ?? []).Contains(use);
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Employment.Policy.Compilation;
using Employment.Policy.Facts;

namespace Employment.Policy.Evaluation;

/// <summary>Answers the questions of a plan on a prepared frame, without allocating.</summary>
public static class Evaluator
{
    /// <summary>Outcomes only, one for each question of the plan.</summary>
    public static void Outcomes(Plan plan, FactFrame frame, Span<byte> outcomes) => Outcomes(plan.Questions.AsSpan(), frame, outcomes);

    /// <summary>Outcomes only, one for each of some questions of a plan.</summary>
    public static void Outcomes(ReadOnlySpan<Question> questions, FactFrame frame, Span<byte> outcomes)
    {
        ref var values = ref MemoryMarshal.GetReference(frame.Values);
        ref var present = ref MemoryMarshal.GetReference(frame.Present);
        for (var i = 0; i < questions.Length; i++)
        {
            var question = questions[i];
            outcomes[i] = question.Only is { } only
                ? (byte)(only.Outcome(ref values, ref present, ref present, ref present) & VersionCompiler.OutcomeMask)
                : (byte)Choose(question, ref values, ref present, withReasons: false).Outcome;
        }
    }

    /// <summary>The outcome of one question and the version that answers.</summary>
    public static Decision Decide(Question question, FactFrame frame)
    {
        ref var values = ref MemoryMarshal.GetReference(frame.Values);
        ref var present = ref MemoryMarshal.GetReference(frame.Present);
        if (question.Only is { } only)
        {
            return new Decision((Outcome)(only.Outcome(ref values, ref present, ref present, ref present) & VersionCompiler.OutcomeMask), only.Version);
        }

        var choice = Choose(question, ref values, ref present, withReasons: false);
        return new Decision(choice.Outcome, question.Candidates[choice.Index].Version);
    }

    /// <summary>The answer to one question, with its reasons.</summary>
    public static Verdict Answer(Question question, FactFrame frame)
    {
        ref var values = ref MemoryMarshal.GetReference(frame.Values);
        ref var present = ref MemoryMarshal.GetReference(frame.Present);
        if (question.Only is not { } only)
        {
            var choice = Choose(question, ref values, ref present, withReasons: true);
            var chosen = question.Candidates[choice.Index];
            return new Verdict(choice.Outcome, chosen.Version, chosen.HasEnded, choice.Failed, choice.Unknown, choice.OpenBefore);
        }

        var (failed, unknown) = (0UL, 0UL);
        var result = only.Reasons(ref values, ref present, ref failed, ref unknown);
        return new Verdict((Outcome)(result & VersionCompiler.OutcomeMask), only.Version, HasEnded: false, failed, unknown, OpenBefore: 0);
    }

    private static Choice Choose(Question question, ref long values, ref ulong present, bool withReasons)
    {
        var (failed, unknown) = (0UL, 0UL);
        var choice = default(Choice);
        var candidates = question.Candidates;
        for (var i = 0; i < candidates.Length; i++)
        {
            var candidate = candidates[i];
            var result = (withReasons ? candidate.Reasons : candidate.Outcome)(ref values, ref present, ref failed, ref unknown);
            if (choice.Offer(i, candidate, result, failed, unknown))
            {
                return choice;
            }
        }

        return choice.IsMade ? choice : Broadest(candidates, ref values, ref present);
    }

    // Nobody's text: what the broadest one asks is shown.
    private static Choice Broadest(ImmutableArray<Candidate> candidates, ref long values, ref ulong present)
    {
        var (failed, unknown) = (0UL, 0UL);
        var result = candidates[^1].Reasons(ref values, ref present, ref failed, ref unknown);
        var choice = default(Choice);
        choice.Take(candidates.Length - 1, (Outcome)(result & VersionCompiler.OutcomeMask), failed, unknown);
        return choice;
    }
}

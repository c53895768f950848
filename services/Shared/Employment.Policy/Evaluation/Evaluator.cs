using System.Runtime.InteropServices;
using Employment.Policy.Compilation;
using Employment.Policy.Facts;

namespace Employment.Policy.Evaluation;

/// <summary>
/// Answers the questions of a plan on a prepared frame, without allocating. Where several versions may answer, the first whose `covers`
/// hold does; while that of an earlier one cannot be told, nobody is entitled by a later one.
/// </summary>
public static class Evaluator
{
    /// <summary>Outcomes only, one for each question of the plan.</summary>
    public static void Outcomes(Plan plan, FactFrame frame, Span<byte> outcomes)
    {
        ref var values = ref MemoryMarshal.GetReference(frame.Values);
        ref var present = ref MemoryMarshal.GetReference(frame.Present);
        var questions = plan.QuestionArray;
        for (var i = 0; i < questions.Length; i++)
        {
            var question = questions[i];
            outcomes[i] = question.Only is { } only
                ? (byte)(only.Outcome(ref values, ref present, ref present, ref present) & VersionCompiler.OutcomeMask)
                : (byte)Choose(question, ref values, ref present, withReasons: false).Outcome;
        }
    }

    /// <summary>The answer to one question, with its reasons.</summary>
    public static Verdict Answer(Question question, FactFrame frame)
    {
        ref var values = ref MemoryMarshal.GetReference(frame.Values);
        ref var present = ref MemoryMarshal.GetReference(frame.Present);
        if (question.Only is not { } only)
        {
            return Choose(question, ref values, ref present, withReasons: true);
        }

        var (failed, unknown) = (0UL, 0UL);
        var result = only.Reasons(ref values, ref present, ref failed, ref unknown);
        return new Verdict((Outcome)(result & VersionCompiler.OutcomeMask), only.Version, HasEnded: false, failed, unknown, OpenBefore: 0);
    }

    private static Verdict Choose(Question question, ref long values, ref ulong present, bool withReasons)
    {
        var (failed, unknown, open) = (0UL, 0UL, 0);
        Verdict? maybe = null;
        Verdict? refused = null;
        foreach (var candidate in question.CandidateArray)
        {
            var result = (withReasons ? candidate.Reasons : candidate.Outcome)(ref values, ref present, ref failed, ref unknown);
            var outcome = (Outcome)(result & VersionCompiler.OutcomeMask);
            if ((result & VersionCompiler.CoversFail) != 0)
            {
                continue;
            }

            var covers = (result & VersionCompiler.CoversHold) != 0;
            var verdict = new Verdict(Answerable(candidate, outcome, covers, open), candidate.Version, candidate.HasEnded, failed, unknown, open);
            if (verdict.Outcome != Outcome.NotEntitled)
            {
                // A text that is known to speak of the applicant is shown before one that may.
                maybe = covers && candidate.HasCovers ? verdict : maybe ?? verdict;
            }
            else if (covers || !candidate.HasEnded)
            {
                refused ??= verdict;
            }

            if (covers)
            {
                break;
            }

            open++;
        }

        return maybe ?? refused ?? Broadest(question, ref values, ref present, withReasons);
    }

    // An ended version gives nothing, and one behind an open question is not yet certain.
    private static Outcome Answerable(Candidate candidate, Outcome outcome, bool covers, int open) =>
        candidate.HasEnded ? Outcome.NotEntitled
        : outcome == Outcome.Entitled && (open > 0 || !covers) ? Outcome.NeedsFacts
        : outcome;

    // Nobody's text: what the broadest one asks is shown.
    private static Verdict Broadest(Question question, ref long values, ref ulong present, bool withReasons)
    {
        var (failed, unknown) = (0UL, 0UL);
        var last = question.CandidateArray[^1];
        var result = (withReasons ? last.Reasons : last.Outcome)(ref values, ref present, ref failed, ref unknown);
        return new Verdict((Outcome)(result & VersionCompiler.OutcomeMask), last.Version, last.HasEnded, failed, unknown, OpenBefore: 0);
    }
}

using System.Runtime.InteropServices;
using Employment.Policy.Compilation;
using Employment.Policy.Evaluation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Properties;

/// <summary>What holds of outcomes, whoever asks.</summary>
public sealed class OutcomePropertyTests
{
    private const long CoversHold = 4;
    private const long CoversFail = 8;

    // Their amount hangs on a parameter that no text states and nobody has set.
    private static readonly string[] NeverMet =
    [
        "flexible-social-insurance-subsidy Entitled", "job-agency-subsidy Entitled", "manufacturing-pension-subsidy Entitled",
        "migrant-work-transport-allowance Entitled", "skill-project-award Entitled", "vocational-training-subsidy Entitled",
    ];

    [Fact]
    public void Applicants_AllTogether_MeetEveryOutcomeOfEveryMeasure()
    {
        var met = new HashSet<(string Measure, Outcome Outcome)>();
        PropertyRun.ForAll(PropertyRun.Total / 10, 1, (_, plan, frame) =>
        {
            foreach (var question in plan.Questions)
            {
                met.Add((question.Measure.Id, Evaluator.Answer(question, frame).Outcome));
            }
        });
        var unmet = from measure in Repository.Catalogue.Measures from outcome in Enum.GetValues<Outcome>() where !met.Contains((measure.Id, outcome)) select $"{measure.Id} {outcome}";
        unmet.ShouldBe(NeverMet);
    }

    [Fact]
    public void Outcomes_OfAPlan_AgreeWithAnswers() => PropertyRun.ForAll(PropertyRun.Total / 5, 2, (_, plan, frame) =>
    {
        Span<byte> outcomes = stackalloc byte[plan.Questions.Length];
        Evaluator.Outcomes(plan, frame, outcomes);
        for (var index = 0; index < outcomes.Length; index++)
        {
            ((Outcome)outcomes[index]).ShouldBe(Evaluator.Answer(plan.Questions[index], frame).Outcome);
        }
    });

    [Fact]
    public void Compiled_EveryVersion_AgreesWithItsExpressions() => PropertyRun.ForAll(PropertyRun.Total / 20, 3, (_, plan, frame) =>
    {
        foreach (var version in plan.Questions.SelectMany(question => question.Candidates).Select(candidate => candidate.Version))
        {
            var (failed, unknown) = (ulong.MaxValue, ulong.MaxValue);
            var result = version.Reasons(ref MemoryMarshal.GetReference(frame.Values), ref MemoryMarshal.GetReference(frame.Present), ref failed, ref unknown);
            var outcome = version.Outcome(ref MemoryMarshal.GetReference(frame.Values), ref MemoryMarshal.GetReference(frame.Present), ref failed, ref unknown);
            result.ShouldBe(Expected(version, frame));
            outcome.ShouldBe(result);
            failed.ShouldBe(Mask(version, leaf => leaf.Fails.IsTrue(frame)));
            unknown.ShouldBe(Mask(version, leaf => !leaf.Holds.IsTrue(frame) && !leaf.Fails.IsTrue(frame)));
        }
    });

    [Fact]
    public void Removing_AnyFact_NeverEntitles() => PropertyRun.ForAll(PropertyRun.Total * 2 / 5, 4, (applicant, plan, frame) =>
    {
        Span<byte> before = stackalloc byte[plan.Questions.Length];
        Span<byte> after = stackalloc byte[plan.Questions.Length];
        Evaluator.Outcomes(plan, frame, before);
        var kept = Kept.Of(frame);
        foreach (var removal in Removals.Of(applicant))
        {
            removal.Apply(frame);
            plan.Prepare(frame, applicant.On);
            Evaluator.Outcomes(plan, frame, after);
            for (var index = 0; index < after.Length; index++)
            {
                (after[index] == (byte)Outcome.Entitled && before[index] != (byte)Outcome.Entitled).ShouldBeFalse($"{plan.Questions[index].Measure.Id} without {removal.Name}");
            }

            kept.Restore(frame);
        }
    });

    private static long Expected(MeasureVersion version, FactFrame frame)
    {
        var holds = version.Conditions.All(condition => condition.Holds.IsTrue(frame));
        var fails = version.Conditions.Any(condition => condition.Fails.IsTrue(frame));
        var known = (version.Amount?.Known ?? version.Loan!.Known).IsTrue(frame);
        var outcome = fails ? Outcome.NotEntitled : holds && known ? Outcome.Entitled : Outcome.NeedsFacts;
        var covers = version.Covers.All(condition => condition.Holds.IsTrue(frame)) ? CoversHold : 0;
        var outside = version.Covers.Any(condition => condition.Fails.IsTrue(frame)) ? CoversFail : 0;
        return (long)outcome + covers + outside;
    }

    private static ulong Mask(MeasureVersion version, Func<Leaf, bool> test) =>
        version.Leaves.Where(test).Aggregate(0UL, (mask, leaf) => mask | (1UL << leaf.Bit));
}

using Employment.Policy.Compilation;
using Employment.Policy.Evaluation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Time;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Properties;

/// <summary>What holds when the day moves.</summary>
public sealed class TimePropertyTests
{
    [Fact]
    public void Day_MovedOutOfAVersionsPeriod_NeverAnswersByIt() => PropertyRun.ForAll(PropertyRun.Total / 10, 8, (applicant, plan, frame) =>
    {
        foreach (var question in plan.Questions)
        {
            var verdict = Evaluator.Answer(question, frame);
            if (verdict.HasEnded)
            {
                verdict.Outcome.ShouldBe(Outcome.NotEntitled);
                continue;
            }

            var period = verdict.Version.Period;
            period.Contains(applicant.On).ShouldBeTrue();
            Standing(applicant, period.From.Before()).ShouldNotContain(verdict.Version);
            if (period.To is { } to)
            {
                Standing(applicant, to.Next()).ShouldNotContain(verdict.Version);
            }
        }
    });

    [Fact]
    public void Day_MovedAcrossAVersionsEnd_ChangesTheAnswersVersion()
    {
        var moved = new HashSet<MeasureVersion>();
        PropertyRun.ForAll(PropertyRun.Total / 20, 9, (applicant, plan, frame) =>
        {
            foreach (var version in plan.Questions.Select(question => Evaluator.Answer(question, frame)).Where(verdict => !verdict.HasEnded && verdict.Version.Period.To is not null).Select(verdict => verdict.Version).ToArray())
            {
                if (Answering(applicant, version.Period.To!.Value, version.Measure, frame).Contains(version))
                {
                    moved.Add(version);
                    Answering(applicant, version.Period.To.Value.Next(), version.Measure, frame).ShouldNotContain(version);
                }
            }
        });
        var ending = Repository.Catalogue.Measures.SelectMany(measure => measure.Versions).Where(version => version.Period.To < new Day(2029, 1, 1));
        ending.Except(moved).Select(version => version.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Remedy_OfAFailedCondition_IsTheFirstDayItHolds()
    {
        var checkedLeaves = 0;
        var later = Repository.Catalogue.NewFrame();
        PropertyRun.ForAll(PropertyRun.Total / 10, 10, (applicant, plan, frame) =>
        {
            foreach (var leaf in plan.Questions.Select(question => Evaluator.Answer(question, frame)).SelectMany(FailedLeaves))
            {
                if (leaf.Remedy(frame) is { } remedy)
                {
                    checkedLeaves++;
                    remedy.ShouldBeGreaterThan(applicant.On, leaf.Requires(frame));
                    Wait(applicant, plan, remedy, later);
                    leaf.Holds.IsTrue(later).ShouldBeTrue($"{leaf.FactName} {leaf.Requires(frame)} on {remedy}");
                    Wait(applicant, plan, remedy.Before(), later);
                    leaf.Holds.IsTrue(later).ShouldBeFalse($"{leaf.FactName} {leaf.Requires(frame)} before {remedy}");
                }
            }
        });
        checkedLeaves.ShouldBeGreaterThan(1000);
    }

    private static IEnumerable<Leaf> FailedLeaves(Verdict verdict) => verdict.Version.Leaves.Where(leaf => (verdict.Failed >> leaf.Bit & 1) != 0);

    private static IEnumerable<MeasureVersion> Standing(Applicant applicant, Day day) =>
        Repository.Planner.For(applicant.Region, day).Questions.SelectMany(question => question.Candidates).Where(candidate => !candidate.HasEnded).Select(candidate => candidate.Version);

    private static MeasureVersion[] Answering(Applicant applicant, Day day, Measure measure, FactFrame frame)
    {
        var plan = Repository.Planner.For(applicant.Region, day);
        plan.Prepare(frame, day);
        return [.. plan.Of(measure).Select(question => Evaluator.Answer(question, frame)).Where(verdict => !verdict.HasEnded).Select(verdict => verdict.Version)];
    }

    // The same person on a later day: what grows by a month a month has grown, nothing else has changed.
    private static void Wait(Applicant applicant, Plan plan, Day until, FactFrame frame)
    {
        frame.Clear();
        applicant.Fill(frame);
        plan.Prepare(frame, applicant.On);
        var months = 0;
        while (applicant.On.AddMonths(months + 1) <= until)
        {
            months++;
        }

        foreach (var fact in Repository.Catalogue.Facts.Facts.Where(fact => fact.Moves && frame.Has(fact.Slot)))
        {
            frame.Set(fact.Slot, frame.Get(fact.Slot) + months);
        }

        frame.SetOn(until);
    }
}

using Employment.Policy.Evaluation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Properties;

/// <summary>What holds of answers with their reasons, whoever asks.</summary>
public sealed class ExplanationPropertyTests
{
    [Fact]
    public void History_InAnyOrder_GivesTheSameBytes()
    {
        var order = new ApplicantGenerator(PropertyRun.Seed);
        PropertyRun.ForAll(PropertyRun.Total / 20, 5, (applicant, plan, frame) =>
        {
            var first = AnswerText.Of(plan, frame);
            applicant.History = order.Shuffle(applicant.History);
            AnswerText.Of(PropertyRun.Prepare(applicant, frame), frame).ShouldBe(first);
        });
    }

    [Fact]
    public void SameFacts_OnAUsedOrAFreshFrame_GiveTheSameBytes()
    {
        var fresh = Repository.Catalogue.NewFrame();
        Applicant? last = null;
        var text = "";
        PropertyRun.ForAll(PropertyRun.Total / 20, 6, (applicant, plan, frame) =>
        {
            if (last is not null)
            {
                // The used frame held somebody else in between.
                AnswerText.Of(PropertyRun.Prepare(last, fresh), fresh).ShouldBe(text);
                fresh = Repository.Catalogue.NewFrame();
            }

            (last, text) = (applicant, AnswerText.Of(plan, frame));
            AnswerText.Of(PropertyRun.Prepare(applicant, frame), frame).ShouldBe(text);
        });
    }

    [Fact]
    public void Answers_OfEveryOutcome_CarryWhatTheyPromise() => PropertyRun.ForAll(PropertyRun.Total / 10, 7, (applicant, plan, frame) =>
    {
        foreach (var question in plan.Questions)
        {
            var verdict = Evaluator.Answer(question, frame);
            switch (verdict.Outcome)
            {
                case Outcome.Entitled:
                    CheckFigures(verdict, frame);
                    break;
                case Outcome.NotEntitled:
                    Explainer.Unmet(verdict, frame).ShouldNotBeEmpty();
                    break;
                case Outcome.NeedsFacts:
                    CheckMissing(Explainer.Missing(question, verdict, frame), applicant, plan, frame);
                    break;
            }
        }
    });

    private static void CheckFigures(Verdict verdict, FactFrame frame)
    {
        if (verdict.Version.Loan is { } rule)
        {
            var loan = rule.Compute(frame);
            loan.Ceiling.Value.ShouldBeGreaterThan(0);
            loan.Subsidised.Value.ShouldBeInRange(0, loan.Ceiling.Value);
            return;
        }

        var amount = verdict.Version.Amount!.Compute(frame);
        amount.Amount.Value.ShouldBeGreaterThanOrEqualTo(0);
        amount.Times.ShouldBeGreaterThanOrEqualTo(0);
        amount.Working.ShouldNotBeEmpty();
    }

    private static void CheckMissing(IReadOnlyList<string> missing, Applicant applicant, Plan plan, FactFrame frame)
    {
        missing.ShouldNotBeEmpty();
        missing.ShouldBe(missing.Distinct().Order(StringComparer.Ordinal));
        missing.ShouldAllBe(name => IsAbsent(name, applicant, plan, frame));
    }

    private static bool IsAbsent(string name, Applicant applicant, Plan plan, FactFrame frame) => name.Split('.', ':') switch
    {
        ["parameter", var id] => Repository.Catalogue.Parameters.Any(use => use.Parameter.Id == id && use.ValueFor(applicant.On, plan.Region) is null),
        ["history", "on"] => applicant.History.Any(grant => grant.On is null),
        ["history", "amountFen"] => applicant.History.Any(grant => grant.AmountFen is null),
        ["history", "occupation"] => applicant.History.Any(grant => grant.Occupation is null),
        ["history", "level"] => applicant.History.Any(grant => grant.Level == 0),
        ["certificate", "occupation"] => applicant.Occupation is null,
        _ => !frame.Has(Repository.Catalogue.Facts[name].Slot),
    };
}

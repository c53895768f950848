using Employment.Contracts.Policies.V1;
using Employment.Policies.Domain;
using Employment.Policy.Evaluation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Amounts;
using Outcome = Employment.Policy.Evaluation.Outcome;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Writes a measure's answer as the contract has it.</summary>
internal sealed class AnswerWriter(BasisStore bases)
{
    public Entitlement Write(Question question, FactFrame frame, bool basic)
    {
        var verdict = Evaluator.Answer(question, frame);
        var answer = Head(verdict.Version, verdict.Outcome);
        if (verdict.Outcome == Outcome.Entitled)
        {
            AddFigures(answer, verdict.Version, frame, basic);
        }

        if (!basic)
        {
            AddReasons(answer, question, verdict, frame);
        }

        return answer;
    }

    public Entitlement Write(NotInForce absent, bool basic)
    {
        var answer = Head(absent.Version, Outcome.NotEntitled);
        if (!basic)
        {
            answer.Unmet.Add(Unmet(absent.Unmet));
        }

        return answer;
    }

    private Entitlement Head(MeasureVersion version, Outcome outcome) => new()
    {
        Measure = version.Measure.Id,
        Version = version.Id,
        Outcome = (Entitlement.Types.Outcome)outcome,
        Basis = bases.Of(version.Basis),
    };

    private static void AddFigures(Entitlement answer, MeasureVersion version, FactFrame frame, bool basic)
    {
        if (version.Loan is { } loan)
        {
            answer.Loan = Loan(loan.Compute(frame));
        }
        else if (version.Amount is { } rule)
        {
            var amount = rule.Compute(frame, withWorking: !basic);
            answer.AmountFen = amount.Amount.Value;
            answer.Per = (Entitlement.Types.Per)rule.Per;
            answer.Times = amount.Times;
            answer.Working = amount.Working;
        }
    }

    private static LoanAnswer Loan(LoanFigures figures)
    {
        var answer = new LoanAnswer
        {
            CeilingFen = figures.Ceiling.Value,
            SubsidisedFen = figures.Subsidised.Value,
            CounterGuarantee = figures.CounterGuarantee ? LoanAnswer.Types.CounterGuarantee.Required : LoanAnswer.Types.CounterGuarantee.NotRequired,
        };
        if (figures.SubsidyShare is { } share)
        {
            answer.SubsidyShare = share.ToString();
        }

        if (figures.TimesLeft is { } left)
        {
            answer.SubsidisedTimesLeft = left;
        }

        if (figures.GuarantorCapacity is { } capacity)
        {
            answer.GuarantorCapacityFen = capacity.Value;
        }

        return answer;
    }

    private void AddReasons(Entitlement answer, Question question, Verdict verdict, FactFrame frame)
    {
        switch (verdict.Outcome)
        {
            case Outcome.NotEntitled:
                answer.Unmet.Add(Explainer.Unmet(verdict, frame).Select(Unmet));
                break;
            case Outcome.NeedsFacts:
                answer.Missing.Add(Explainer.Missing(question, verdict, frame));
                break;
            case Outcome.Entitled:
                break;
        }

        answer.Unconfirmed.Add(Explainer.Unconfirmed(verdict, frame));
    }

    private Unmet Unmet(UnmetCondition condition)
    {
        var unmet = new Unmet
        {
            Fact = condition.Fact,
            Requires = condition.Requires,
            Given = condition.Given,
            Basis = bases.Of(condition.Basis),
        };
        if (condition.Remedy is { } remedy)
        {
            unmet.Remedy = remedy.ToString();
        }

        if (condition.AnyOf > 0)
        {
            unmet.AnyOf = condition.AnyOf;
        }

        return unmet;
    }
}

using Employment.Contracts.Policies.V1;
using Employment.Policies.Domain;
using Employment.Policy.Evaluation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Amounts;
using Employment.Policy.Law.Conditions;
using Google.Protobuf;
using Outcome = Employment.Policy.Evaluation.Outcome;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Writes a measure's answer as the contract has it.</summary>
internal sealed class AnswerWriter(AnswerPieces pieces, BasisStore bases)
{
    [ThreadStatic]
    private static List<Leaf>? failing;

    public void Write(EvaluationAnswer answer, Question question, FactFrame frame, bool basic)
    {
        if (question.IsUntouched(frame) && pieces.FindUntouched(question, basic) is { } known)
        {
            answer.Whole.Add(known);
            return;
        }

        var verdict = Evaluator.Answer(question, frame);
        var start = answer.Whole.Length;
        Write(answer, question, verdict, frame, basic);

        // Only what is missing cannot differ: where something fails, the day can be part of the answer.
        if (verdict.Outcome == Outcome.NeedsFacts && question.IsUntouched(frame))
        {
            pieces.KeepUntouched(question, basic, answer.Whole.Written[start..]);
        }
    }

    public void Write(EvaluationAnswer answer, NotInForce absent, bool basic)
    {
        var parts = pieces.Of(absent.Version);
        answer.Entitlement.Add(parts.Name);
        answer.Entitlement.AddNumber(Entitlement.OutcomeFieldNumber, (long)Outcome.NotEntitled);
        answer.Entitlement.Add(parts.Basis);
        if (!basic)
        {
            AddUnmet(answer, absent.Unmet);
        }

        answer.EndEntitlement();
    }

    private void Write(EvaluationAnswer answer, Question question, Verdict verdict, FactFrame frame, bool basic)
    {
        var parts = pieces.Of(verdict.Version);
        var entitlement = answer.Entitlement;
        entitlement.Add(parts.Name);
        entitlement.AddNumber(Entitlement.OutcomeFieldNumber, (long)verdict.Outcome);
        if (verdict.Outcome == Outcome.Entitled)
        {
            AddFigures(entitlement, verdict.Version, frame, basic);
        }

        entitlement.Add(parts.Basis);
        if (!basic)
        {
            AddReasons(answer, parts, question, verdict, frame);
        }

        answer.EndEntitlement();
    }

    private static void AddFigures(AnswerBuffer entitlement, MeasureVersion version, FactFrame frame, bool basic)
    {
        if (version.Loan is { } loan)
        {
            entitlement.AddMessage(Entitlement.LoanFieldNumber, Loan(loan.Compute(frame)).ToByteArray());
        }
        else if (version.Amount is { } rule)
        {
            var amount = rule.Compute(frame, withWorking: !basic);
            entitlement.AddNumber(Entitlement.AmountFenFieldNumber, amount.Amount.Value);
            entitlement.AddNumber(Entitlement.PerFieldNumber, (long)rule.Per);
            entitlement.AddNumber(Entitlement.TimesFieldNumber, amount.Times);
            if (amount.Working.Length > 0)
            {
                entitlement.AddText(Entitlement.WorkingFieldNumber, amount.Working);
            }
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

    private void AddReasons(EvaluationAnswer answer, VersionPieces parts, Question question, Verdict verdict, FactFrame frame)
    {
        switch (verdict.Outcome)
        {
            case Outcome.NotEntitled when verdict.HasEnded:
                AddUnmet(answer, Explainer.OutOfPeriod(verdict.Version, frame));
                break;
            case Outcome.NotEntitled:
                AddUnmet(answer, parts, verdict, frame);
                break;
            case Outcome.NeedsFacts:
                foreach (var name in Explainer.MissingNames(question, verdict, frame))
                {
                    answer.Entitlement.Add(pieces.Missing(name));
                }

                break;
            case Outcome.Entitled:
                break;
        }

        foreach (var parameter in Explainer.Unconfirmed(verdict, frame))
        {
            answer.Entitlement.AddText(Entitlement.UnconfirmedFieldNumber, parameter);
        }
    }

    private static void AddUnmet(EvaluationAnswer answer, VersionPieces parts, Verdict verdict, FactFrame frame)
    {
        var leaves = failing ??= [];
        leaves.Clear();
        Explainer.AddFailing(verdict, frame, leaves);
        foreach (var leaf in leaves)
        {
            answer.Condition.Add(parts.Required(leaf, frame));
            answer.Condition.AddText(Unmet.GivenFieldNumber, leaf.Given(frame));
            if (leaf.Remedy(frame) is { } remedy)
            {
                answer.Condition.AddText(Unmet.RemedyFieldNumber, remedy.ToString());
            }

            answer.Condition.Add(parts.Ground(leaf));
            answer.EndCondition();
        }
    }

    // Why a measure is not in force at all: rare, and nothing of it is the same twice.
    private void AddUnmet(EvaluationAnswer answer, UnmetCondition condition)
    {
        var message = new Unmet { Fact = condition.Fact, Requires = condition.Requires, Given = condition.Given, Basis = bases.Of(condition.Basis) };
        answer.Condition.Add(message.ToByteArray());
        answer.EndCondition();
    }
}

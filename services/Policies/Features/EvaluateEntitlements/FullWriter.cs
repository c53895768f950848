using Employment.Contracts.Policies.V1;
using Employment.Policies.Domain;
using Employment.Policy.Evaluation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Google.Protobuf;
using Outcome = Employment.Policy.Evaluation.Outcome;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Writes a measure's answer in the view FULL: with what fails, what is missing, and the working.</summary>
internal sealed class FullWriter(AnswerPieces pieces, BasisStore bases) : IAnswerWriter
{
    [ThreadStatic]
    private static List<Leaf>? failing;

    public void Write(EvaluationAnswer answer, Question question, FactFrame frame)
    {
        var untouched = question.IsUntouched(frame);
        if (untouched && pieces.FindUntouched(question) is { } known)
        {
            answer.Whole.Add(known);
            return;
        }

        var verdict = Evaluator.Answer(question, frame);
        var start = answer.Whole.Length;
        Write(answer, question, verdict, frame);

        // Only what is missing cannot differ: where something fails, the day can be part of the answer.
        if (untouched && verdict.Outcome == Outcome.NeedsFacts)
        {
            pieces.KeepUntouched(question, answer.Whole.Written[start..]);
        }
    }

    public void WriteAbsent(EvaluationAnswer answer, Measure measure, Plan plan, FactFrame frame)
    {
        var absent = Explainer.NotInForce(measure, plan.Region, frame);
        var parts = pieces.Of(absent.Version);
        answer.Entitlement.Add(parts.Name);
        answer.Entitlement.AddNumber(Entitlement.OutcomeFieldNumber, (long)Outcome.NotEntitled);
        answer.Entitlement.Add(parts.Basis);
        AddUnmet(answer, absent.Unmet);
        answer.EndEntitlement();
    }

    private void Write(EvaluationAnswer answer, Question question, Verdict verdict, FactFrame frame)
    {
        var parts = pieces.Of(verdict.Version);
        var entitlement = answer.Entitlement;
        entitlement.Add(parts.Name);
        entitlement.AddNumber(Entitlement.OutcomeFieldNumber, (long)verdict.Outcome);
        if (verdict.Outcome == Outcome.Entitled)
        {
            Figures.Add(entitlement, verdict.Version, frame, withWorking: true);
        }

        entitlement.Add(parts.Basis);
        AddReasons(answer, parts, question, verdict, frame);
        answer.EndEntitlement();
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

using Employment.Contracts.Policies.V1;
using Employment.Policy.Evaluation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Outcome = Employment.Policy.Evaluation.Outcome;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Writes a measure's answer in the view BASIC: the outcome, what it comes to, and the clause.</summary>
internal sealed class BriefWriter(AnswerPieces pieces) : IAnswerWriter
{
    public void Write(EvaluationAnswer answer, Question question, FactFrame frame)
    {
        var decision = Evaluator.Decide(question, frame);
        var parts = pieces.Of(decision.Version);
        if (decision.Outcome != Outcome.Entitled)
        {
            answer.Whole.Add(parts.Without(decision.Outcome));
            return;
        }

        answer.Entitlement.Add(parts.Name);
        answer.Entitlement.AddNumber(Entitlement.OutcomeFieldNumber, (long)Outcome.Entitled);
        Figures.Add(answer.Entitlement, decision.Version, frame, withWorking: false);
        answer.Entitlement.Add(parts.Basis);
        answer.EndEntitlement();
    }

    public void WriteAbsent(EvaluationAnswer answer, Measure measure, Plan plan, FactFrame frame) =>
        answer.Whole.Add(pieces.Of(plan.Nearest(measure)).Without(Outcome.NotEntitled));
}

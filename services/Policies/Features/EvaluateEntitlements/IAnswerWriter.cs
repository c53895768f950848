using Employment.Policy.Evaluation;
using Employment.Policy.Facts;
using Employment.Policy.Law;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Writes a measure's answer as the contract has it, in one of its views.</summary>
internal interface IAnswerWriter
{
    /// <summary>The answer of a measure in force.</summary>
    void Write(EvaluationAnswer answer, Question question, FactFrame frame);

    /// <summary>The answer of a measure that was asked for by name and is not in force.</summary>
    void WriteAbsent(EvaluationAnswer answer, Measure measure, Plan plan, FactFrame frame);
}

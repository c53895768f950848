using Employment.Policy.Law;

namespace Employment.Policy.Evaluation;

/// <summary>The answer to a question without its reasons.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Version">The version that answers.</param>
public readonly record struct Decision(Outcome Outcome, MeasureVersion Version);

using Employment.Policy.Law;

namespace Employment.Policy.Evaluation;

/// <summary>The answer to a question, with the bits of the conditions that fail and of those that cannot be told.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Version">The version that answers.</param>
/// <param name="HasEnded">It has ended and keeps those it covers from a less local text: nothing is in force for them.</param>
/// <param name="Failed">Bits of failed conditions.</param>
/// <param name="Unknown">Bits of conditions that cannot be told.</param>
/// <param name="OpenBefore">How many candidates before it may cover the applicant for all that is known.</param>
public readonly record struct Verdict(Outcome Outcome, MeasureVersion Version, bool HasEnded, ulong Failed, ulong Unknown, int OpenBefore);

using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policy.Explanation;

/// <summary>A condition known to fail.</summary>
/// <param name="Fact">Fact; "on" or "region" where the measure is not in force then or there; "history" for limits and exclusions.</param>
/// <param name="Requires">What is required.</param>
/// <param name="Given">What was given.</param>
/// <param name="Remedy">First day on which time alone makes it hold.</param>
/// <param name="Basis">The clause.</param>
/// <param name="AnyOf">Number it shares with its alternatives; 0: it stands by itself.</param>
public sealed record UnmetCondition(string Fact, string Requires, string Given, Day? Remedy, Provision Basis, int AnyOf);

/// <summary>Why a measure that was asked by name is not in force.</summary>
public sealed record NotInForce(MeasureVersion Version, UnmetCondition Unmet);

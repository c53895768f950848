namespace Employment.Policy.Evaluation;

/// <summary>A measure's answer.</summary>
public enum Outcome
{
    /// <summary>Every condition holds and the amount is known.</summary>
    Entitled = 1,

    /// <summary>At least one condition is known to fail.</summary>
    NotEntitled = 2,

    /// <summary>None is known to fail and something cannot be told.</summary>
    NeedsFacts = 3,
}

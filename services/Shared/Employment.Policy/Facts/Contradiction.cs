namespace Employment.Policy.Facts;

/// <summary>How two facts can contradict each other.</summary>
public enum ContradictionKind
{
    /// <summary>More months than have gone by since the date.</summary>
    MonthsExceedTimeSince,

    /// <summary>A date before the other.</summary>
    DateBefore,

    /// <summary>Both true.</summary>
    BothTrue,

    /// <summary>The first true, the second false.</summary>
    TrueButFalse,

    /// <summary>The first given, the second false.</summary>
    GivenButFalse,
}

/// <summary>Two facts that cannot both be as given.</summary>
public sealed record Contradiction(ContradictionKind Kind, FactDefinition First, FactDefinition Second);

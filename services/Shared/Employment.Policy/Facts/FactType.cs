namespace Employment.Policy.Facts;

/// <summary>What a fact's value is.</summary>
public enum FactType
{
    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>One of the fact's values.</summary>
    Enum,

    /// <summary>Some of the fact's values.</summary>
    Set,

    /// <summary>A number of people, things or times.</summary>
    Count,

    /// <summary>A number of months.</summary>
    Months,

    /// <summary>Fen.</summary>
    Money,

    /// <summary>A decimal from 0 to 1.</summary>
    Share,

    /// <summary>Free text, only ever compared for equality.</summary>
    Text,
}

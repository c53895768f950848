namespace Employment.Policy.Publication;

/// <summary>How something changes.</summary>
public enum ChangeKind
{
    /// <summary>New.</summary>
    Added = 1,

    /// <summary>In what is replaced, and no longer.</summary>
    Removed = 2,

    /// <summary>Another than in what is replaced.</summary>
    Changed = 3,

    /// <summary>Ends, or ends earlier.</summary>
    Ended = 4,
}

/// <summary>What changes.</summary>
public enum ChangeAspect
{
    /// <summary>A measure.</summary>
    Measure = 1,

    /// <summary>A version.</summary>
    Version = 2,

    /// <summary>A condition.</summary>
    Condition = 3,

    /// <summary>The amount or loan.</summary>
    Amount = 4,

    /// <summary>A date.</summary>
    Date = 5,

    /// <summary>A limit.</summary>
    Limit = 6,

    /// <summary>An exclusion.</summary>
    Exclusion = 7,

    /// <summary>Funding, materials, procedure, claim keys or counters.</summary>
    Procedure = 8,

    /// <summary>A dated figure.</summary>
    Parameter = 9,

    /// <summary>A clause.</summary>
    Provision = 10,

    /// <summary>A fact, a value of one, or a group named.</summary>
    Fact = 11,

    /// <summary>A rule, a target or an information entry.</summary>
    Entry = 12,

    /// <summary>A region.</summary>
    Region = 13,

    /// <summary>An example applicant.</summary>
    Example = 14,
}

/// <summary>Something that new files change in the law, in words.</summary>
/// <param name="Kind">How.</param>
/// <param name="Aspect">What.</param>
/// <param name="Subject">The fact, parameter, clause or entry; empty where the aspect says all.</param>
/// <param name="Before">What holds before.</param>
/// <param name="After">What holds after.</param>
public sealed record LawChange(ChangeKind Kind, ChangeAspect Aspect, string Subject, string Before, string After)
{
    /// <summary>Measure; empty where it is not about one.</summary>
    public string Measure { get; init; } = "";

    public string Version { get; init; } = "";

    public string Region { get; init; } = "";

    /// <summary>Version that it replaces.</summary>
    public string Replaces { get; init; } = "";
}

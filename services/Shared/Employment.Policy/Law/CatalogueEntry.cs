using Employment.Policy.Time;

namespace Employment.Policy.Law;

/// <summary>What the law holds besides measures.</summary>
public enum EntryKind
{
    /// <summary>Something the public policy list tells of.</summary>
    Information,

    /// <summary>A rule that loans, funds or supervision follow.</summary>
    Rule,

    /// <summary>A figure to be reached by a day.</summary>
    Target,
}

/// <summary>An entry of the catalogue that cannot be claimed: information, a rule, or a target.</summary>
public sealed record CatalogueEntry
{
    public required EntryKind Kind { get; init; }

    /// <summary>Id, unique among all entries and measures.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What it says, in a sentence or two (Chinese).</summary>
    public required string Summary { get; init; }

    /// <summary>Family of an information entry; part of the model a rule belongs to (LOAN, FUNDS, SUPERVISION); empty for a target.</summary>
    public string Family { get; init; } = "";

    public required Region Region { get; init; }

    public required DayRange Period { get; init; }

    /// <summary>The clause it rests on; its primary place is here.</summary>
    public required Provision Basis { get; init; }

    public IReadOnlyList<Provision> Cites { get; init; } = [];

    /// <summary>Figures by name, as they stand in the file: a rule's values; a target's value, unit and what is counted.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}

using Employment.Profiles.Imports.Kinds;

namespace Employment.Profiles.Imports.Work;

/// <summary>A profile that rows of the chunk are about: on record, or to be registered with the chunk.</summary>
/// <param name="Id">Id; of one that was merged, the one that stays.</param>
/// <param name="Region">Region whose counter keeps it.</param>
/// <param name="Name">Name on record.</param>
/// <param name="NextVersion">Version that the chunk makes.</param>
/// <param name="Registering">The row for which it is registered; null: it is on record.</param>
internal sealed record KnownProfile(Guid Id, string Region, string Name, long NextVersion, ReadRow? Registering)
{
    /// <summary>Facts on record in the order they were recorded, those of the chunk last; of the facts the file is about.</summary>
    public List<KnownFact> Facts { get; } = [];

    /// <summary>Scales that the department's files said, in the order they were recorded, those of the chunk last; read only where the file says such.</summary>
    public List<(DateOnly AsOf, FirmFigures Figures)> Scales { get; } = [];

    /// <summary>Latest as-of day of a row of this file that stands for it.</summary>
    public DateOnly? FileAsOf { get; set; }

    /// <summary>Latest as-of day of a row of the chunk that changed nothing.</summary>
    public DateOnly? UnchangedAsOf { get; set; }

    /// <summary>Whether the chunk changes it.</summary>
    public bool IsTouched { get; set; }

    /// <summary>The department's last word on a fact as of a day; null: it said nothing.</summary>
    public string? LastWord(string fact, DateOnly asOf) =>
        Facts.FindLast(known => known.IsOfDepartment && known.AsOf == asOf && known.Fact == fact)?.Value;
}

namespace Employment.Policies.Data;

/// <summary>A publication of the law. Written once.</summary>
internal sealed class EditionRow
{
    public required int Number { get; init; }

    /// <summary>Draft it was published from; null for the first edition.</summary>
    public long? Draft { get; init; }

    public required string Title { get; init; }

    public required string Why { get; init; }

    public required string UploadedBy { get; init; }

    public required string PublishedBy { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>No answer for an earlier day changed through it; null for the first edition.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>SHA-256 of all files as of this edition.</summary>
    public required string ContentHash { get; init; }
}

/// <summary>A file that an edition changed or added. The law as of an edition is the last text of each path up to it.</summary>
internal sealed class EditionFileRow
{
    public required int Edition { get; init; }

    public required string Path { get; init; }

    public required string Text { get; init; }
}

/// <summary>Policy files proposed. Written once.</summary>
internal sealed class DraftRow
{
    public long Number { get; init; }

    public required string Title { get; init; }

    public required string Why { get; init; }

    public required string UploadedBy { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>Edition it was checked against.</summary>
    public required int BaseEdition { get; init; }
}

/// <summary>A file of a draft.</summary>
internal sealed class DraftFileRow
{
    public required long Draft { get; init; }

    public required string Path { get; init; }

    public required string Text { get; init; }
}

/// <summary>What became of a draft; it has one row at most.</summary>
internal sealed class DraftEndRow
{
    public required long Draft { get; init; }

    /// <summary>Edition it became; null: it was discarded.</summary>
    public int? Edition { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Why { get; init; }
}

/// <summary>The files of a program that has started on this database, looked at once.</summary>
internal sealed class ShipmentRow
{
    /// <summary>SHA-256 of the program's files.</summary>
    public required string ContentHash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Draft made of what was new in them.</summary>
    public long? Draft { get; init; }

    /// <summary>Where they differ from what is published, a line each.</summary>
    public required string Differences { get; init; }
}

namespace Employment.Profiles.Data;

/// <summary>A merge that the fund has to be told, so that what either profile used up counts for the one that stays.</summary>
internal sealed class HolderMergeRow
{
    public long Id { get; init; }

    public required Guid FromProfile { get; init; }

    public required Guid IntoProfile { get; init; }

    /// <summary>By which the fund knows a repeat.</summary>
    public required Guid RequestId { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>Why it could not be told the last time.</summary>
    public string Problem { get; set; } = "";
}

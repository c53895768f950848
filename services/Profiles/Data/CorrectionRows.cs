using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Data;

/// <summary>A name or region put right, or a death that somebody proposes to take back. Written once.</summary>
internal sealed class CorrectionRow
{
    public long Id { get; init; }

    /// <summary>The profile it was recorded for; another one may stand for it since.</summary>
    public required Guid Profile { get; init; }

    /// <summary>Version of the profile that it made.</summary>
    public required long Version { get; init; }

    public required ProfileCorrection.Types.Kind Kind { get; init; }

    /// <summary>What stood there: a name, a region's code, the day of death.</summary>
    public required string Before { get; init; }

    /// <summary>What stands there instead; "" for a death.</summary>
    public required string After { get; init; }

    public required string Evidence { get; init; }

    public required string Why { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The business day of it: from its end on, the correction was known.</summary>
    public required DateOnly RecordedOn { get; init; }
}

/// <summary>What a second person decided of a proposed correction. Written once.</summary>
internal sealed class CorrectionVerdictRow
{
    public required long Correction { get; init; }

    public required bool Approved { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly RecordedOn { get; init; }

    public required string Why { get; init; }
}

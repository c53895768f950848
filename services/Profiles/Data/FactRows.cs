using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Data;

/// <summary>A fact as recorded. Written once.</summary>
internal sealed class FactRow
{
    public long Record { get; init; }

    /// <summary>The profile it was recorded for; another one may stand for it since.</summary>
    public required Guid Profile { get; init; }

    /// <summary>Version of the profile that it made. Facts with the same one were recorded together.</summary>
    public required long Version { get; init; }

    /// <summary>Group and field, e.g. "person.employed".</summary>
    public required string Fact { get; init; }

    /// <summary>As in FactEntry, in the one form that each value has.</summary>
    public required string Value { get; init; }

    public required DateOnly AsOf { get; init; }

    public required FactSource.Types.Kind Source { get; init; }

    /// <summary>As it was when recorded: UNVERIFIED or VERIFIED. A verdict changes it.</summary>
    public required Verification.Types.State Verification { get; init; }

    /// <summary>For department data; "" else.</summary>
    public string Department { get; init; } = "";

    public string Evidence { get; init; } = "";

    public required string RecordedBy { get; init; }

    /// <summary>Real time.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The business day of it: from its end on, the fact was known.</summary>
    public required DateOnly RecordedOn { get; init; }
}

/// <summary>What a reviewer found of a recorded fact; the last one counts. Written once.</summary>
internal sealed class FactVerdictRow
{
    public long Id { get; init; }

    public required long Record { get; init; }

    /// <summary>VERIFIED or REJECTED.</summary>
    public required Verification.Types.State Verdict { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly RecordedOn { get; init; }

    public required string Evidence { get; init; }
}

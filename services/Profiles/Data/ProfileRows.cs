using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Data;

/// <summary>A person or an employer. Its row is locked by whoever records anything of it.</summary>
internal sealed class ProfileRow
{
    /// <summary>A UUID of version 7: later ones are greater.</summary>
    public required Guid Id { get; init; }

    public required Profile.Types.Kind Kind { get; init; }

    /// <summary>Region whose counter keeps it now; what it was before stands in the corrections.</summary>
    public required string Region { get; set; }

    /// <summary>The name now; what it was before stands in the corrections.</summary>
    public required string Name { get; set; }

    /// <summary>Counts up with everything recorded of it.</summary>
    public required long Version { get; set; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>The business day of it.</summary>
    public required DateOnly RegisteredOn { get; init; }

    public required string RegisteredBy { get; init; }

    public DateOnly? DiedOn { get; set; }

    /// <summary>The profile that stays; always one that stands by itself, so that one step leads there.</summary>
    public Guid? MergedInto { get; set; }
}

/// <summary>An ID number or credit code. Old ones stay and go on finding the profile.</summary>
internal sealed class NumberRow
{
    public long Id { get; init; }

    /// <summary>The profile it was recorded for, and to which its seal is bound; another one may stand for it since.</summary>
    public required Guid Profile { get; init; }

    public required byte[] Hash { get; set; }

    public required byte[] Sealed { get; set; }

    /// <summary>Id of the key that sealed it.</summary>
    public required string SealKey { get; set; }

    /// <summary>Id of the key that hashed it.</summary>
    public required string LookupKey { get; set; }

    /// <summary>Business day from which it counts.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Whether it is the number of the profile it was recorded for.</summary>
    public required bool Current { get; set; }
}

/// <summary>Something that happened to a profile: who, when, why. Written once.</summary>
internal sealed class LifeEventRow
{
    public long Id { get; init; }

    public required Guid Profile { get; init; }

    /// <summary>One of <see cref="LifeEvents"/>.</summary>
    public required string What { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly RecordedOn { get; init; }

    public string Why { get; init; } = "";

    public string Evidence { get; init; } = "";
}

/// <summary>What a firm's size was reckoned from. Written once.</summary>
internal sealed class FirmScaleRow
{
    public long Id { get; init; }

    public required Guid Profile { get; init; }

    /// <summary>Version of the profile that it made.</summary>
    public required long Version { get; init; }

    public required string Industry { get; init; }

    public int? Staff { get; init; }

    public long? RevenueFen { get; init; }

    public long? AssetsFen { get; init; }

    public required FactSource.Types.Kind Source { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required DateOnly RecordedOn { get; init; }

    /// <summary>Day as of which it holds; null: the day on which it was recorded.</summary>
    public DateOnly? AsOf { get; init; }
}

/// <summary>A code that lets an account act for the profile.</summary>
internal sealed class ActivationCodeRow
{
    /// <summary>Keyed hash; the code itself is nowhere.</summary>
    public required byte[] Hash { get; init; }

    public required Guid Profile { get; init; }

    public required string IssuedBy { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When a newer one took its place.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>The account.</summary>
    public string? UsedBy { get; init; }
}

/// <summary>A change that caches have to hear of; removed once they did.</summary>
internal sealed class ChangedProfileRow
{
    public long Id { get; init; }

    public required Guid Profile { get; init; }

    public required long Version { get; init; }
}

using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Data;

/// <summary>A consent as given. Written once.</summary>
internal sealed class ConsentRow
{
    public required Guid Id { get; init; }

    public required Guid Profile { get; init; }

    public required string Bank { get; init; }

    public required Consent.Types.Scope Scope { get; init; }

    public required DateOnly ExpiresOn { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    public required string GivenBy { get; init; }

    public required Consent.Types.Channel Channel { get; init; }
}

/// <summary>The end of a consent before it expired: withdrawn, or another one took its place.</summary>
internal sealed class ConsentEndRow
{
    public required Guid Consent { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}

/// <summary>A question that a bank asked, about whoever has the number; there may be nobody. Written once.</summary>
internal sealed class InquiryRow
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required byte[] Hash { get; init; }

    public required string Bank { get; init; }

    public required string By { get; init; }

    public required Inquiry.Types.Purpose Purpose { get; init; }

    public required bool Answered { get; init; }
}

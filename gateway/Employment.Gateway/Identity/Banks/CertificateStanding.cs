using Employment.Gateway.Problems;

namespace Employment.Gateway.Identity.Banks;

/// <summary>What a certificate is worth, as long as neither the issuers nor their lists change.</summary>
/// <param name="Bank">Code of the bank in it; "" for a refused one.</param>
/// <param name="Refusal">Why it is refused at any time; null: it is not.</param>
internal sealed record CertificateStanding(string Bank, Problem? Refusal)
{
    /// <summary>When it and those above it begin to hold.</summary>
    public DateTimeOffset From { get; init; } = DateTimeOffset.MinValue;

    /// <summary>When the first of them ends.</summary>
    public DateTimeOffset To { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>When the first of the lists it was looked up in is overdue.</summary>
    public DateTimeOffset ListsUntil { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>Why it is refused at a moment; null: it is not.</summary>
    public Problem? At(DateTimeOffset now) =>
        now < From ? CertificateProblems.NotYet
        : now > To ? CertificateProblems.Expired
        : Refusal ?? (now > ListsUntil ? CertificateProblems.RevocationUnknown : null);
}

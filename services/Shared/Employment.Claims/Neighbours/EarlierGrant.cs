using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Neighbours;

/// <summary>Something granted before.</summary>
/// <param name="Claim">The claim it was granted on.</param>
/// <param name="Fact">As the law looks at it.</param>
internal sealed record EarlierGrant(string Claim, Grant Fact);

/// <summary>What the fund holds for a profile.</summary>
/// <param name="Earlier">Granted on other claims.</param>
/// <param name="Counted">Counted for the same applicant, on this claim too.</param>
internal sealed record HeldGrants(IReadOnlyList<EarlierGrant> Earlier, IReadOnlyList<CountedGrant> Counted);

/// <summary>By how much a grant raised a counter.</summary>
/// <param name="Claim">Claim.</param>
/// <param name="Line">Line of it.</param>
/// <param name="Measure">Measure.</param>
/// <param name="ReservedAt">When it was set aside, as the fund writes it: in this order.</param>
/// <param name="Use">The counter, and by how much.</param>
internal sealed record CountedGrant(string Claim, string Line, string Measure, string ReservedAt, UsedCounter Use)
{
    /// <summary>Whether it was counted before another: of two in one moment one counts as the first, for both alike.</summary>
    public bool Precedes(CountedGrant other) => (string.CompareOrdinal(ReservedAt, other.ReservedAt), string.CompareOrdinal(Claim, other.Claim)) is (< 0, _) or (0, < 0);
}

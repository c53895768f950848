using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Neighbours;

/// <summary>Something granted before.</summary>
/// <param name="Claim">The claim it was granted on.</param>
/// <param name="Fact">As the law looks at it.</param>
internal sealed record EarlierGrant(string Claim, Grant Fact);

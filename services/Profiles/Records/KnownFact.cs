using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Data;

namespace Employment.Profiles.Records;

/// <summary>A recorded fact with what was found of it, as known on some day.</summary>
/// <param name="Row">The record.</param>
/// <param name="Verdict">The last verdict; null where nobody gave one.</param>
internal sealed record KnownFact(FactRow Row, FactVerdictRow? Verdict)
{
    public Verification.Types.State State => Verdict?.Verdict ?? Row.Verification;

    public bool IsVerified => State == Verification.Types.State.Verified;

    public bool IsRejected => State == Verification.Types.State.Rejected;
}

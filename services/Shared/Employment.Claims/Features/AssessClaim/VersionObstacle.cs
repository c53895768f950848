using Employment.Claims.Assessment;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Features.AssessClaim;

/// <summary>Whether a decision that is to come would meet another version of the law than the claim's own.</summary>
internal static class VersionObstacle
{
    private static readonly State[] BeforeApproval =
        [State.Submitted, State.CorrectionRequested, State.Accepted, State.Reviewed, State.InNotice, State.Objected, State.Reconsideration, State.Suspended];

    /// <summary>What it would be told; null: nothing.</summary>
    public static Obstacle? Find(OpenClaim claim, IReadOnlyList<LineAnswer> verified, GetMeasureResponse sheet)
    {
        var row = claim.Row;
        if (!BeforeApproval.Contains(row.State) || DecidingVersion.OtherThan(row.Version, sheet, verified, row.AppliedOn!.Value) is not { } other)
        {
            return null;
        }

        return Transitions.Reserved.Contains(row.State) ? Obstacles.OtherVersionInNotice(row.Version, other) : Obstacles.OtherVersion(row.Version, "", other);
    }
}

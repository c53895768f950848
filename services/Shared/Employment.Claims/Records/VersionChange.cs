using Employment.Claims.Procedure;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Records;

/// <summary>Puts a claim under the version that the law now names for its day of application.</summary>
internal sealed class VersionChange(EventLog log)
{
    /// <summary>Takes the version over, with an event; where it is the claim's own already, nothing happens.</summary>
    public void Take(OpenClaim claim, GetMeasureResponse sheet, string by)
    {
        var before = claim.Row.Version;
        if (before == sheet.Version)
        {
            return;
        }

        DecidingVersion.Pin(claim.Row, sheet);
        log.Append(claim, ClaimEvents.VersionChanged, by, $"{before} → {sheet.Version}");
    }
}

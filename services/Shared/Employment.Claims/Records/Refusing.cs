using Employment.Claims.Assessment;
using Employment.Claims.Neighbours;
using Employment.Claims.Procedure;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Claims.Records;

/// <summary>
/// Refuses a claim, with what the law says of it now: every failed condition with its clause; and gives back what was reserved. A refusal stands under
/// the version that says so.
/// </summary>
internal sealed class Refusing(Assessor assessor, Law law, VersionChange version, Endings endings, Obstacles obstacles)
{
    /// <summary>Takes the step.</summary>
    /// <param name="claim">The claim, locked.</param>
    /// <param name="step">The step.</param>
    /// <param name="what">What the event is called.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="named">The version that whoever refuses names, "" for the claim's own; null: the refusal does not rest on the law, whatever it says now.</param>
    /// <returns>What the law says against it.</returns>
    /// <exception cref="RefusedException">OTHER_VERSION: the law names another.</exception>
    public async Task<IReadOnlyList<Obstacle>> TakeAsync(
        OpenClaim claim, ClaimStep step, string what, string by, string why, CancellationToken cancellation, string? named = null)
    {
        var sheet = await law.SheetNowAsync(claim.Row.Measure, claim.Row.Region, claim.Row.AppliedOn!.Value, cancellation);
        var answers = await assessor.AssessAsync(claim, verified: true, cancellation);
        RequireSeen(claim, named, sheet);
        FailedConditions.Mark(claim, answers);
        version.Take(claim, sheet, by);
        await endings.TakeAsync(claim, step, what, by, why, new Decision(claim.Row.Version, sheet.Edition, answers), cancellation);
        return await obstacles.OfFailedAsync(answers, sheet, cancellation);
    }

    private static void RequireSeen(OpenClaim claim, string? named, GetMeasureResponse sheet)
    {
        if (named is not null && sheet.Version != (named.Length > 0 ? named : claim.Row.Version))
        {
            var obstacle = Obstacles.OtherVersion(claim.Row.Version, named, sheet.Version);
            throw new Refusal(StatusCode.FailedPrecondition, obstacle.Reason, obstacle.Message).ToException();
        }
    }
}

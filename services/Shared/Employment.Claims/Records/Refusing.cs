using Employment.Claims.Assessment;
using Employment.Claims.Neighbours;
using Employment.Claims.Procedure;
using Employment.Contracts.Claims.V1;

namespace Employment.Claims.Records;

/// <summary>Refuses a claim, with what the law says of it now: every failed condition with its clause; and gives back what was reserved.</summary>
internal sealed class Refusing(Assessor assessor, Law law, Endings endings, Obstacles obstacles)
{
    /// <summary>Takes the step.</summary>
    /// <returns>What the law says against it.</returns>
    public async Task<IReadOnlyList<Obstacle>> TakeAsync(OpenClaim claim, ClaimStep step, string what, string by, string why, CancellationToken cancellation)
    {
        var answers = await assessor.AssessAsync(claim, verified: true, cancellation);
        var sheet = await law.SheetAsync(claim.Row.Measure, claim.Row.Region, claim.Row.AppliedOn!.Value, cancellation);
        FailedConditions.Mark(claim, answers);
        await endings.TakeAsync(claim, step, what, by, why, new Decision(claim.Row.Version, sheet.Edition, answers), cancellation);
        return await obstacles.OfFailedAsync(answers, sheet, cancellation);
    }
}

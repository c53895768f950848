using Employment.Claims.Assessment;
using Employment.Claims.Neighbours;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Features.AssessClaim;

/// <summary>Whether money, keys and limits would let a claim pass its review today, so that nobody reviews for nothing.</summary>
internal sealed class FundObstacle(FundsClient funds, Obstacles obstacles)
{
    private static readonly State[] BeforeReview = [State.Submitted, State.CorrectionRequested, State.Accepted, State.Reviewed, State.Reconsideration];

    /// <summary>What the fund would say of the lines that hold; null where it would say nothing, or is not asked any more.</summary>
    public async Task<Obstacle?> FindAsync(OpenClaim claim, IEnumerable<LineAnswer> verified, GetMeasureResponse sheet, CancellationToken cancellation)
    {
        List<LineAnswer> going = [.. verified.Where(answer => answer.Holds)];
        if (going.Count == 0 || !BeforeReview.Contains(claim.Row.State))
        {
            return null;
        }

        var refusal = await funds.CheckAsync(ReservationPlan.Of(claim, going, sheet).Request, cancellation);
        return refusal is null or { IsLeftover: true } ? null : await obstacles.OfAsync(refusal, cancellation);
    }
}

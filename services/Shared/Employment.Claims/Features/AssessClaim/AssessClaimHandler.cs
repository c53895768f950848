using Employment.Claims.Assessment;
using Employment.Claims.Messages;
using Employment.Claims.Neighbours;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Grpc.Core;

namespace Employment.Claims.Features.AssessClaim;

/// <summary>What the law says of a claim now, on what is known and on what is verified.</summary>
internal sealed class AssessClaimHandler(ClaimStore claims, Assessor assessor, Law law, Obstacles obstacles, FundObstacle fund, BusinessClock clock)
{
    public async Task<AssessClaimResponse> HandleAsync(AssessClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.FindAsync(request.Claim, context.CancellationToken);
        context.RequireCase(claim.Row.Region, claim.Row.Applicant.ToString("D"));
        claim.RequireVisible(context);
        var sheet = await law.SheetNowAsync(claim.Row.Measure, claim.Row.Region, claim.Row.AppliedOn ?? clock.Today, context.CancellationToken);
        var known = await assessor.AssessAsync(claim, verified: false, context.CancellationToken);
        var verified = await assessor.AssessAsync(claim, verified: true, context.CancellationToken);
        var response = new AssessClaimResponse { Version = sheet.Version };
        response.Lines.Add(known.Select(answer => answer.ToMessage()));
        response.VerifiedLines.Add(verified.Select(answer => answer.ToMessage()));
        response.Obstacles.Add(await obstacles.OfFailedAsync(verified, sheet, context.CancellationToken));
        response.Obstacles.Add(ReservationPlan.ProblemsOf(Holding(known, verified), sheet));
        var isOutside = Discretion.IsOutside(context, claim.Row.State);
        if (!isOutside && VersionObstacle.Find(claim, verified, sheet) is { } inTheLaw)
        {
            response.Obstacles.Add(inTheLaw);
        }

        if (!isOutside && await fund.FindAsync(claim, verified, sheet, context.CancellationToken) is { } inTheFund)
        {
            response.Obstacles.Add(inTheFund);
        }

        response.Conditions.Add(sheet.Conditions);
        Discretion.Apply(context, claim.Row.State, response.Lines.Concat(response.VerifiedLines));
        Discretion.Apply(context, claim.Row.State, response.Obstacles);
        return response;
    }

    /// <summary>Lines that hold on verified facts; on what is known those that may yet: what their counters lack is not to be learnt only once they are verified.</summary>
    private static IEnumerable<LineAnswer> Holding(IReadOnlyList<LineAnswer> known, IReadOnlyList<LineAnswer> verified) =>
        verified.Zip(known, (decides, may) => decides.Holds ? decides : may).Where(answer => answer.Holds);
}

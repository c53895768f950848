using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.AcceptClaim;

/// <summary>A clerk takes a complete claim in; the review's clock begins.</summary>
internal sealed class AcceptClaimHandler(DbContext db, ClaimStore claims, StepClock steps, EventLog log, ClaimMessages messages, BusinessClock clock)
{
    public async Task<AcceptClaimResponse> HandleAsync(AcceptClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.Accept);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.Accepted);
        log.Take(claim, ClaimStep.Accept, ClaimEvents.Accepted, context.GetCaller().Subject);
        claim.Row.DueKey = steps.Due(clock.Today, claim.Row.ReviewDays);
        await db.SaveChangesAsync(context.CancellationToken);
        return new AcceptClaimResponse { Claim = await messages.OfAsync(claim, context) };
    }
}

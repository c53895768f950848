using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.ReturnClaim;

/// <summary>
/// Sends a claim back to review whose law or amount is not the one of its notice any more: the notice is taken down, what was reserved given back, and the
/// review's clock begins anew. The next review waits until it is back (<see cref="Outbox.Handover.IsPendingAsync"/>), so that it never takes what that one reserves.
/// </summary>
internal sealed class ReturnClaimHandler(DbContext db, ClaimStore claims, Endings endings, StepClock steps, ClaimMessages messages, BusinessClock clock)
{
    private const int LongestWhy = 500;

    public async Task<ReturnClaimResponse> HandleAsync(ReturnClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.Return);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.Returned);
        var why = GivenText.Read(request.Why, "why", 1, LongestWhy);
        await endings.TakeAsync(claim, ClaimStep.Return, ClaimEvents.Returned, context.GetCaller().Subject, why, decision: null, context.CancellationToken);
        claim.Row.ReviewAgain(steps.Due(clock.Today, claim.Row.ReviewDays));
        claim.Row.Reason = why;
        await db.SaveChangesAsync(context.CancellationToken);
        return new ReturnClaimResponse { Claim = await messages.OfAsync(claim, context) };
    }
}

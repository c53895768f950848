using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.Suspension;

/// <summary>A supervisor suspends a claim, or has it taken up again, to be reviewed anew.</summary>
internal sealed class SuspensionHandlers(
    DbContext db, ClaimStore claims, Endings endings, EventLog log, StepClock steps, ClaimMessages messages, BusinessClock clock)
{
    private const int LongestWhy = 500;

    public async Task<SuspendClaimResponse> SuspendAsync(SuspendClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.Suspend);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.Suspended);
        var why = GivenText.Read(request.Why, "why", 1, LongestWhy);
        await endings.TakeAsync(claim, ClaimStep.Suspend, ClaimEvents.Suspended, context.GetCaller().Subject, why, decision: null, context.CancellationToken);
        await db.SaveChangesAsync(context.CancellationToken);
        return new SuspendClaimResponse { Claim = await messages.OfAsync(claim, context) };
    }

    public async Task<ResumeClaimResponse> ResumeAsync(ResumeClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.Resume);
        var why = GivenText.Read(request.Why, "why", 1, LongestWhy);
        log.Take(claim, ClaimStep.Resume, ClaimEvents.Resumed, context.GetCaller().Subject, why);
        claim.Row.ReviewAgain(steps.Due(clock.Today, claim.Row.ReviewDays));
        await db.SaveChangesAsync(context.CancellationToken);
        return new ResumeClaimResponse { Claim = await messages.OfAsync(claim, context) };
    }
}

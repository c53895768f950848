using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.Reconsideration;

/// <summary>The applicant asks that a refusal be looked at again, and somebody who took no other step decides.</summary>
internal sealed class ReconsiderationHandlers(DbContext db, ClaimStore claims, EventLog log, StepClock steps, ClaimMessages messages, BusinessClock clock)
{
    private const int LongestWhy = 1000;

    public async Task<AskReconsiderationResponse> AskAsync(AskReconsiderationRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireCase(claim.Row.Region, claim.Row.Applicant.ToString("D"));
        claim.RequireStep(ClaimStep.AskReconsideration);
        await RequireFirstAsync(claim, context.CancellationToken);
        var why = GivenText.Read(request.Why, "why", 1, LongestWhy);
        log.Take(claim, ClaimStep.AskReconsideration, ClaimEvents.ReconsiderationAsked, context.GetCaller().Subject, why);
        claim.Row.DueKey = steps.Due(clock.Today, claim.Row.ReviewDays);
        await db.SaveChangesAsync(context.CancellationToken);
        return new AskReconsiderationResponse { Claim = await messages.OfAsync(claim, context) };
    }

    public async Task<DecideReconsiderationResponse> DecideAsync(DecideReconsiderationRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        var (step, what) = request.Reopen ? (ClaimStep.Reopen, ClaimEvents.Reopened) : (ClaimStep.ConfirmRefusal, ClaimEvents.RefusalConfirmed);
        claim.RequireStep(step);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), what);
        var why = GivenText.Read(request.Why, "why", 1, LongestWhy);
        log.Take(claim, step, what, context.GetCaller().Subject, why);
        claim.Row.ReviewAgain(request.Reopen ? steps.Due(clock.Today, claim.Row.ReviewDays) : ClaimRow.Never);
        claim.Row.Reason = why;
        await db.SaveChangesAsync(context.CancellationToken);
        return new DecideReconsiderationResponse { Claim = await messages.OfAsync(claim, context) };
    }

    /// <summary>Once for each decision: asked for without end, it would keep the office busy with what it has answered.</summary>
    private async Task RequireFirstAsync(OpenClaim claim, CancellationToken cancellation)
    {
        if (!claim.WasReconsidered)
        {
            return;
        }

        var answer = await db.Set<EventRow>().AsNoTracking().Where(row => row.Claim == claim.Row.Id && row.What == ClaimEvents.RefusalConfirmed)
            .OrderByDescending(row => row.Position).FirstAsync(cancellation);
        throw new Refusal(
            StatusCode.FailedPrecondition,
            "RECONSIDERED_ONCE",
            $"This refusal was looked at again already, and confirmed on {ClaimMessages.Day(answer.On)}: {answer.Why} It is reconsidered once; where the facts are other ones now, make a new claim.").ToException();
    }
}

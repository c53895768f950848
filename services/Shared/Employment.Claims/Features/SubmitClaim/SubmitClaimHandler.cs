using Employment.Claims.Messages;
using Employment.Claims.Neighbours;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.SubmitClaim;

/// <summary>Submits a claim: from that day's law it is decided, and its clock begins; or submits it again after a correction, and the clock goes on.</summary>
internal sealed class SubmitClaimHandler(
    DbContext db, ClaimStore claims, Law law, ClaimNumbers numbers, StepClock steps, EventLog log, ClaimMessages messages, BusinessClock clock)
{
    public async Task<SubmitClaimResponse> HandleAsync(SubmitClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireCase(claim.Row.Region, claim.Row.Applicant.ToString("D"));
        claim.RequireStep(ClaimStep.Submit);
        RequireComplete(claim);
        if (claim.Row.State == State.Draft)
        {
            await SubmitAsync(claim, context);
        }
        else
        {
            SubmitAgain(claim, context.GetCaller().Subject);
        }

        await db.SaveChangesAsync(context.CancellationToken);
        return new SubmitClaimResponse { Claim = await messages.OfAsync(claim, context) };
    }

    private static void RequireComplete(OpenClaim claim)
    {
        if (claim.Lines.Count == 0)
        {
            throw Incomplete("NO_LINE", "The claim names nobody it is for. Add a line for each person, then submit it.").ToException();
        }

        if (claim.Row.Account is null)
        {
            throw Incomplete("NO_ACCOUNT", "The claim names no account to be paid into. Add it, then submit the claim.").ToException();
        }
    }

    private static Refusal Incomplete(string reason, string message) => new(StatusCode.FailedPrecondition, reason, message);

    private async Task SubmitAsync(OpenClaim claim, ServerCallContext context)
    {
        var row = claim.Row;
        var sheet = await law.InForceAsync(row.Measure, row.Region, clock.Today, context.CancellationToken);
        DecidingVersion.Pin(row, sheet);
        row.AppliedOn = clock.Today;
        row.DueKey = steps.Due(clock.Today, row.AcceptDays);
        log.Take(claim, ClaimStep.Submit, ClaimEvents.Submitted, context.GetCaller().Subject);
        row.Number = await numbers.NextAsync(row, clock.Today.Year, context.CancellationToken);
    }

    private void SubmitAgain(OpenClaim claim, string by)
    {
        var row = claim.Row;
        if (clock.Today > row.CorrectionDueOn)
        {
            throw Incomplete("CORRECTION_OVERDUE", $"The correction was due by {ClaimMessages.Day(row.CorrectionDueOn)}, so that the claim lapses. Make a new claim.").ToException();
        }

        row.DueKey = steps.Due(clock.Today, Math.Max(1, row.DaysLeft ?? 0));
        (row.DaysLeft, row.CorrectionDueOn, row.Corrections) = (null, null, []);
        log.Take(claim, ClaimStep.Submit, ClaimEvents.Corrected, by);
    }
}

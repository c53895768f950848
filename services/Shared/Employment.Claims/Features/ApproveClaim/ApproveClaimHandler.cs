using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Claims.Neighbours;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.ApproveClaim;

/// <summary>Approves a claim whose notice has ended, on verified facts at that moment and by the law of its day of application.</summary>
internal sealed class ApproveClaimHandler(
    DbContext db, ClaimStore claims, Assessor assessor, Law law, EventLog log, Obstacles obstacles, ClaimMessages messages, BusinessClock clock)
{
    public async Task<ApproveClaimResponse> HandleAsync(ApproveClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.Approve);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.Approved);
        RequireNoticeEnded(claim.Row);
        var sheet = await law.SheetNowAsync(claim.Row.Measure, claim.Row.Region, claim.Row.AppliedOn!.Value, context.CancellationToken);
        var answers = await assessor.AssessAsync(claim, verified: true, context.CancellationToken);
        var inTheWay = await obstacles.OfFailedAsync(answers, sheet, context.CancellationToken);
        inTheWay.AddRange(Differing(claim, answers, sheet));
        inTheWay.AddRange(ReservationPlan.ProblemsOf(answers.Where(answer => answer.Holds), sheet));
        if (inTheWay.Count == 0)
        {
            Approve(claim, answers, sheet.Edition, context.GetCaller().Subject);
            await db.SaveChangesAsync(context.CancellationToken);
        }

        var response = new ApproveClaimResponse { Claim = await messages.OfAsync(claim, context) };
        response.Obstacles.Add(inTheWay);
        return response;
    }

    /// <summary>What is not as it was reviewed: the version, or else amounts of lines that hold.</summary>
    private static IEnumerable<Obstacle> Differing(OpenClaim claim, IReadOnlyList<LineAnswer> answers, GetMeasureResponse sheet)
    {
        if (DecidingVersion.OtherThan(claim.Row.Version, sheet, answers, claim.Row.AppliedOn!.Value) is { } other)
        {
            return [Obstacles.OtherVersionInNotice(claim.Row.Version, other)];
        }

        return from answer in answers
               where answer.Holds
               let shown = claim.Lines.Single(line => line.Line == answer.Line).AmountFen
               where answer.Entitlement.AmountFen != shown
               select Obstacles.OtherAmount(answer.Line, shown, answer.Entitlement.AmountFen);
    }

    private void Approve(OpenClaim claim, IReadOnlyList<LineAnswer> answers, int edition, string by)
    {
        claim.Row.DueKey = ClaimRow.Never;
        log.Take(claim, ClaimStep.Approve, ClaimEvents.Approved, by, decision: new Decision(claim.Row.Version, edition, answers));
    }

    private void RequireNoticeEnded(ClaimRow claim)
    {
        if (clock.Today <= claim.NoticeTo)
        {
            throw new Refusal(
                StatusCode.FailedPrecondition,
                "NOTICE_NOT_ENDED",
                $"The notice runs until the end of {ClaimMessages.Day(claim.NoticeTo)}, and anybody may object until then. Approve the claim on a later day.").ToException();
        }
    }
}

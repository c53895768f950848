using Employment.Claims.Assessment;
using Employment.Claims.Messages;
using Employment.Claims.Neighbours;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.RejectClaim;

/// <summary>Refuses a claim with every failed condition and its clause.</summary>
internal sealed class RejectClaimHandler(
    DbContext db, ClaimStore claims, Assessor assessor, Law law, Endings endings, Determinations determinations, ClaimMessages messages)
{
    private const int LongestWhy = 1000;

    public async Task<RejectClaimResponse> HandleAsync(RejectClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.Reject);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.Rejected);
        var why = GivenText.Read(request.Why, "why", 1, LongestWhy);
        var answers = await assessor.AssessAsync(claim, verified: true, context.CancellationToken);
        var sheet = await law.SheetAsync(claim.Row.Measure, claim.Row.Region, claim.Row.AppliedOn!.Value, context.CancellationToken);
        FailedConditions.Mark(claim, answers);
        var rejected = await endings.TakeAsync(claim, ClaimStep.Reject, ClaimEvents.Rejected, context.GetCaller().Subject, why, context.CancellationToken);
        determinations.Keep(rejected, claim.Row.Version, sheet.Edition, answers);
        await db.SaveChangesAsync(context.CancellationToken);
        return await AnswerAsync(claim, answers, context);
    }

    private async Task<RejectClaimResponse> AnswerAsync(OpenClaim claim, IReadOnlyList<LineAnswer> answers, ServerCallContext context)
    {
        var response = new RejectClaimResponse { Claim = await messages.OfAsync(claim, context) };
        response.Obstacles.Add(answers.Where(answer => !answer.Holds).Select(answer => answer.ToObstacle()));
        return response;
    }
}

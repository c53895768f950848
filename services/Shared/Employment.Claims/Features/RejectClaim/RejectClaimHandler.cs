using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.RejectClaim;

/// <summary>Refuses a claim with every failed condition and its clause, under the version that its reviewer has seen.</summary>
internal sealed class RejectClaimHandler(DbContext db, ClaimStore claims, Refusing refusing, ClaimMessages messages)
{
    private const int LongestWhy = 1000;

    public async Task<RejectClaimResponse> HandleAsync(RejectClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireRegion(claim.Row.Region);
        claim.RequireStep(ClaimStep.Reject);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), ClaimEvents.Rejected);
        var why = GivenText.Read(request.Why, "why", 1, LongestWhy);
        var failed = await refusing.TakeAsync(claim, ClaimStep.Reject, ClaimEvents.Rejected, context.GetCaller().Subject, why, context.CancellationToken, request.Version);
        await db.SaveChangesAsync(context.CancellationToken);
        var response = new RejectClaimResponse { Claim = await messages.OfAsync(claim, context) };
        response.Obstacles.Add(failed);
        return response;
    }
}

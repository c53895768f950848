using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.WithdrawClaim;

/// <summary>The applicant takes a claim back, by their own account or at the counter.</summary>
internal sealed class WithdrawClaimHandler(DbContext db, ClaimStore claims, Endings endings, EventLog log, ClaimMessages messages)
{
    private const int LongestWhy = 500;

    public async Task<WithdrawClaimResponse> HandleAsync(WithdrawClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.LockAsync(request.Claim, context.CancellationToken);
        context.RequireCase(claim.Row.Region, claim.Row.Applicant.ToString("D"));
        claim.RequireStep(ClaimStep.Withdraw);
        if (CounterWithdrawal.Check(claim, context) is { } refusal)
        {
            throw refusal.ToException();
        }

        var (by, why) = (context.GetCaller().Subject, GivenText.Read(request.Why, "why", 1, LongestWhy));
        if (CounterWithdrawal.IsFirst(claim, context))
        {
            log.Append(claim, ClaimEvents.WithdrawalAsked, by, why);
        }
        else
        {
            await endings.TakeAsync(claim, ClaimStep.Withdraw, ClaimEvents.Withdrawn, by, why, decision: null, context.CancellationToken);
        }

        await db.SaveChangesAsync(context.CancellationToken);
        return new WithdrawClaimResponse { Claim = await messages.OfAsync(claim, context) };
    }
}

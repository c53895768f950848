using Employment.Claims.Data;
using Employment.Claims.Neighbours;
using Employment.Claims.Outbox;
using Employment.Claims.Procedure;
using Employment.Contracts.Funds.V1;
using Employment.Platform.Clock;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>Steps by which a claim goes no further: what was reserved is given back and its notice taken down.</summary>
internal sealed class Endings(DbContext db, EventLog log, Handover handover, FundsClient funds, BusinessClock clock)
{
    public async Task TakeAsync(OpenClaim claim, ClaimStep step, string what, string by, string why, Decision? decision, CancellationToken cancellation)
    {
        var (wasReserved, isWithFund) = (Transitions.Reserved.Contains(claim.Row.State), Transitions.WithTheFund.Contains(claim.Row.State));
        if (isWithFund)
        {
            await TakeBackAsync(claim, $"{what}: {claim.Row.Number}", cancellation);
        }

        log.Take(claim, step, what, by, why, decision);
        claim.Row.Reason = why;
        claim.Row.DueKey = ClaimRow.Never;
        claim.Row.CorrectionDueOn = null;
        if (wasReserved)
        {
            await TakeNoticeDownAsync(claim.Row, cancellation);
        }

        if (wasReserved && !isWithFund)
        {
            handover.Release(claim.Row.Id, $"{what}: {claim.Row.Number}");
        }
    }

    /// <summary>
    /// Once its lines are with the fund, it is asked before the claim ends, and not told afterwards: a batch may have taken them a moment ago, or a
    /// corrected account may have been approved, and what is or may be paid is not given back. Where the process dies between both, the step is repeated,
    /// and twice is once.
    /// </summary>
    private async Task TakeBackAsync(OpenClaim claim, string why, CancellationToken cancellation)
    {
        // What is still on its way there would arrive after it was given back.
        if (await handover.IsPendingAsync(claim.Row.Id, cancellation))
        {
            throw FundsClient.PaymentUnderWay.ToException();
        }

        var request = new ReleaseRequest { RequestId = Guid.CreateVersion7().ToString("D"), Claim = claim.Id, Why = why };
        request.Lines.Add(claim.LiveLines.Select(line => line.Line));
        await funds.TakeBackAsync(request, cancellation);
    }

    private async Task TakeNoticeDownAsync(ClaimRow claim, CancellationToken cancellation)
    {
        if (claim.Notice is { } notice && claim.NoticeTo >= clock.Today)
        {
            await db.Set<NoticeRow>().Where(row => row.Id == notice).ExecuteUpdateAsync(row => row.SetProperty(r => r.IsStopped, true), cancellation);
        }
    }
}

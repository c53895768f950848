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
        var (wasReserved, hadFailed) = (Transitions.Reserved.Contains(claim.Row.State), claim.Row.State == State.PaymentFailed);
        if (hadFailed)
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

        if (wasReserved && !hadFailed)
        {
            handover.Release(claim.Row.Id, $"{what}: {claim.Row.Number}");
        }
    }

    /// <summary>
    /// Once a payment was tried, the fund is asked before the claim ends, and not told afterwards: a corrected account may have been approved there a
    /// moment ago, and what is or may be paid is not given back. Where the process dies between both, the step is repeated, and twice is once.
    /// </summary>
    private Task TakeBackAsync(OpenClaim claim, string why, CancellationToken cancellation)
    {
        var request = new ReleaseRequest { RequestId = Guid.CreateVersion7().ToString("D"), Claim = claim.Id, Why = why };
        request.Lines.Add(claim.LiveLines.Select(line => line.Line));
        return funds.TakeBackAsync(request, cancellation);
    }

    private async Task TakeNoticeDownAsync(ClaimRow claim, CancellationToken cancellation)
    {
        if (claim.Notice is { } notice && claim.NoticeTo >= clock.Today)
        {
            await db.Set<NoticeRow>().Where(row => row.Id == notice).ExecuteUpdateAsync(row => row.SetProperty(r => r.IsStopped, true), cancellation);
        }
    }
}

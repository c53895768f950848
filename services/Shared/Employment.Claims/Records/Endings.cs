using Employment.Claims.Data;
using Employment.Claims.Outbox;
using Employment.Claims.Procedure;
using Employment.Platform.Clock;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>Steps by which a claim goes no further: what was reserved is given back and its notice taken down.</summary>
internal sealed class Endings(DbContext db, EventLog log, Handover handover, BusinessClock clock)
{
    public async Task<EventRow> TakeAsync(OpenClaim claim, ClaimStep step, string what, string by, string why, CancellationToken cancellation)
    {
        var wasReserved = Transitions.Reserved.Contains(claim.Row.State);
        var written = log.Take(claim, step, what, by, why);
        claim.Row.Reason = why;
        claim.Row.DueKey = ClaimRow.Never;
        claim.Row.CorrectionDueOn = null;
        if (wasReserved)
        {
            handover.Release(claim.Row.Id, $"{what}: {claim.Row.Number}");
            await TakeNoticeDownAsync(claim.Row, cancellation);
        }

        return written;
    }

    private async Task TakeNoticeDownAsync(ClaimRow claim, CancellationToken cancellation)
    {
        if (claim.Notice is { } notice && claim.NoticeTo >= clock.Today)
        {
            await db.Set<NoticeRow>().Where(row => row.Id == notice).ExecuteUpdateAsync(row => row.SetProperty(r => r.IsStopped, true), cancellation);
        }
    }
}

using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Funds.Features.PaymentStop;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.ReleaseBatch;

/// <summary>Releases a batch to the bank, by somebody who neither prepared it nor decided a claim in it.</summary>
internal sealed class ReleaseBatchHandler(FundsDb db, PaymentStore payments, PaymentsGo paymentsGo, TimeProvider time)
{
    private const int MostNamed = 10;

    public async Task<ReleaseBatchResponse> HandleAsync(ReleaseBatchRequest request, ServerCallContext context)
    {
        var batch = await payments.HoldBatchAsync(request.Batch, context);
        await paymentsGo.RequireAsync(context.CancellationToken);
        var caller = context.GetCaller().Subject;
        RequireReleasable(batch, request, caller);
        if (await db.Payments.AnyAsync(row => row.Batch == batch.Id && row.DecidedBy.Contains(caller), context.CancellationToken))
        {
            throw FundRefusals.Of("DECIDED_BY_YOU", "You accepted, reviewed or approved a claim of this batch; somebody else has to release it.").ToException();
        }

        await RequireNotGivenBackAsync(batch.Id, context.CancellationToken);
        await RequireGrantedOnceAsync(batch.Id, context.CancellationToken);
        db.AllowForBatch();
        batch.State = PaymentBatch.Types.State.Released;
        batch.DecidedBy = caller;
        batch.DecidedAt = time.GetUtcNow();
        await db.SaveChangesAsync(context.CancellationToken);
        await db.Database.ExecuteSqlAsync($"UPDATE funds.payment SET state = 3 WHERE batch = {batch.Id}", context.CancellationToken);
        return new ReleaseBatchResponse { Batch = PaymentMessages.Of(batch) };
    }

    /// <summary>What was given back is not sent: the bank would pay it, and nothing could be booked.</summary>
    private async Task RequireNotGivenBackAsync(Guid batch, CancellationToken cancellationToken)
    {
        var given = await db.Payments.Where(row => row.Batch == batch)
            .Join(
                db.ReservationLines.Where(line => line.State == ReservationLine.Types.State.Released),
                row => new { row.Reservation, row.Line }, line => new { line.Reservation, line.Line }, (row, line) => row)
            .OrderBy(row => row.BatchLine).Take(MostNamed).Select(row => new { row.Claim, row.Line }).ToListAsync(cancellationToken);
        if (given.Count > 0)
        {
            throw FundRefusals.Of(
                "GIVEN_BACK",
                $"What this batch would pay was given back: {string.Join(", ", given.Select(of => $"line {of.Line} of claim {of.Claim}"))}. Cancel the batch and prepare it again; those leave it.").ToException();
        }
    }

    /// <summary>Two profiles may have been found to be one since it was prepared.</summary>
    private async Task RequireGrantedOnceAsync(Guid batch, CancellationToken cancellationToken)
    {
        var claims = await db.Database.SqlQuery<Guid>(
            $"""
            SELECT p.claim AS "Value" FROM funds.held_line d JOIN funds.payment p ON p.reservation = d.reservation AND d.line IN ('', p.line)
            WHERE p.batch = {batch} AND p.state = 2 ORDER BY p.batch_line LIMIT 1
            """).ToListAsync(cancellationToken);
        if (claims is [var claim])
        {
            throw FundRefusals.Of(
                "GRANTED_TWICE",
                $"What claim {claim} of this batch is for was granted by other claims as well, as often or as long as it may be: two profiles were found to be one. Cancel the batch and prepare it again without it; see the list of double grants.").ToException();
        }
    }

    private static void RequireReleasable(BatchRow batch, ReleaseBatchRequest request, string caller)
    {
        if (batch.State != PaymentBatch.Types.State.Prepared)
        {
            throw FundRefusals.Of("BATCH_STATE", "This batch was released or cancelled already; read it again.").ToException();
        }

        if (batch.PreparedBy == caller)
        {
            throw FundRefusals.SecondPerson.ToException();
        }

        if (batch.Lines != request.Lines || batch.Total != request.TotalFen)
        {
            throw FundRefusals.Of(
                "TOTALS_DIFFER", $"The batch has {batch.Lines} lines over {DayText.Yuan(batch.Total)} yuan, which is not what you release. Look at it again.").ToException();
        }
    }
}

using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.ReleaseBatch;

/// <summary>Gives a batch up that was not released; its payments wait again, except those of lines that were given back.</summary>
internal sealed class CancelBatchHandler(FundsDb db, PaymentStore payments, TimeProvider time)
{
    public async Task<CancelBatchResponse> HandleAsync(CancelBatchRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var why = input.Why(request.Why);
        input.ThrowIfAny();
        var batch = await payments.HoldBatchAsync(request.Batch, context);
        if (batch.State != PaymentBatch.Types.State.Prepared)
        {
            throw FundRefusals.Of("BATCH_STATE", "This batch was released or cancelled already; what the bank has cannot be called back here.").ToException();
        }

        db.AllowForBatch();
        batch.State = PaymentBatch.Types.State.Cancelled;
        batch.DecidedBy = context.GetCaller().Subject;
        batch.DecidedAt = time.GetUtcNow();
        batch.DecidedWhy = why;
        await db.SaveChangesAsync(context.CancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE funds.payment p SET state = CASE l.state WHEN 4 THEN 8 ELSE 1 END, batch = NULL, batch_line = NULL FROM funds.reservation_line l
            WHERE p.batch = {batch.Id} AND l.reservation = p.reservation AND l.line = p.line
            """,
            context.CancellationToken);
        return new CancelBatchResponse { Batch = PaymentMessages.Of(batch) };
    }
}

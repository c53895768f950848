using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Data;

/// <summary>Reads payments and batches for a caller who answers for their region.</summary>
internal sealed class PaymentStore(FundsDb db)
{
    public async Task<PaymentRow> FindAsync(string payment, ServerCallContext context)
    {
        var id = IdOf(payment, "payment");
        var row = await db.Payments.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, context.CancellationToken)
            ?? throw Refusal.NotFound("There is no such payment; see the list of payments.").ToException();
        context.RequireRegion(row.Region);
        return row;
    }

    /// <summary>As <see cref="FindAsync"/>; nobody else changes it before the command ends.</summary>
    public async Task<PaymentRow> HoldAsync(string payment, ServerCallContext context)
    {
        var id = IdOf(payment, "payment");
        await EnterAsync(context.CancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM funds.payment WHERE id = {id} FOR UPDATE", context.CancellationToken);
        return await FindAsync(payment, context);
    }

    public async Task<BatchRow> FindBatchAsync(string batch, ServerCallContext context)
    {
        var id = IdOf(batch, "batch");
        var row = await db.Batches.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, context.CancellationToken)
            ?? throw Refusal.NotFound("There is no such batch; see the list of batches.").ToException();
        context.RequireRegion(row.Region);
        return row;
    }

    /// <summary>As <see cref="FindBatchAsync"/>, to be changed; nobody else does before the command ends.</summary>
    public async Task<BatchRow> HoldBatchAsync(string batch, ServerCallContext context)
    {
        var id = IdOf(batch, "batch");
        await EnterAsync(context.CancellationToken);
        var row = (await db.Batches.FromSql($"SELECT * FROM funds.batch WHERE id = {id} FOR UPDATE").ToListAsync(context.CancellationToken)).SingleOrDefault()
            ?? throw Refusal.NotFound("There is no such batch; see the list of batches.").ToException();
        context.RequireRegion(row.Region);
        return row;
    }

    public async Task<PaymentBatch> BatchMessageAsync(Guid id, CancellationToken cancellationToken) =>
        PaymentMessages.Of(await db.Batches.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken));

    public async Task<Payment> MessageAsync(Guid id, CancellationToken cancellationToken) =>
        PaymentMessages.Of(await db.Payments.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken));

    // Before any row: whoever closes a year waits for those who entered, and they never for it.
    private Task<int> EnterAsync(CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync($"SELECT funds.enter()", cancellationToken);

    private static Guid IdOf(string text, string field)
    {
        var input = new RequestInput();
        var id = input.Id(text, field);
        input.ThrowIfAny();
        return id;
    }
}

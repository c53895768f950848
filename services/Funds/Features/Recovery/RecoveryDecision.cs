using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Recovery.Types.State;

namespace Employment.Funds.Features.Recovery;

/// <summary>Holds an open recovery until it is decided, and writes down who decided it.</summary>
internal sealed class RecoveryDecision(FundsDb db, TimeProvider time)
{
    public async Task<RecoveryRow> TakeAsync(string recovery, string why, ServerCallContext context)
    {
        var id = SecondPerson.ReadId(recovery, "recovery", why);

        // Before any row: whoever closes a year waits for those who entered, and they never for it.
        await db.Database.ExecuteSqlAsync($"SELECT funds.enter()", context.CancellationToken);
        var rows = await db.Recoveries.FromSql($"SELECT * FROM funds.recovery_proposal WHERE id = {id} FOR UPDATE").ToListAsync(context.CancellationToken);
        return SecondPerson.Open(rows.SingleOrDefault(), "recovery", row => row.State == State.Open, context);
    }

    public async Task<Contracts.Funds.V1.Recovery> DecideAsync(RecoveryRow row, State state, string why, ServerCallContext context)
    {
        row.State = state;
        SecondPerson.Sign(row, context, why, time);
        await db.SaveChangesAsync(context.CancellationToken);
        return PaymentMessages.Of(row, await db.Payments.AsNoTracking().SingleAsync(payment => payment.Id == row.Payment, context.CancellationToken));
    }
}

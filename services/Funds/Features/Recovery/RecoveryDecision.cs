using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Recovery.Types.State;

namespace Employment.Funds.Features.Recovery;

/// <summary>Holds an open recovery until it is decided, and writes down who decided it.</summary>
internal sealed class RecoveryDecision(FundsDb db, TimeProvider time)
{
    public async Task<RecoveryRow> TakeAsync(string recovery, string why, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(recovery, "recovery");
        input.Why(why);
        input.ThrowIfAny();

        // Before any row: whoever closes a year waits for those who entered, and they never for it.
        await db.Database.ExecuteSqlAsync($"SELECT funds.enter()", context.CancellationToken);
        var row = (await db.Recoveries.FromSql($"SELECT * FROM funds.recovery_proposal WHERE id = {id} FOR UPDATE").ToListAsync(context.CancellationToken)).SingleOrDefault()
            ?? throw Refusal.NotFound("There is no such recovery; see the list of recoveries.").ToException();
        context.RequireRegion(row.Region);
        return row.State == State.Open
            ? row
            : throw FundRefusals.Of("RECOVERY_CLOSED", $"This was decided on {DayText.Of(row.DecidedAt)}.").ToException();
    }

    public async Task<Contracts.Funds.V1.Recovery> DecideAsync(RecoveryRow row, State state, string why, ServerCallContext context)
    {
        row.State = state;
        SecondPerson.Sign(row, context, why, time);
        await db.SaveChangesAsync(context.CancellationToken);
        return PaymentMessages.Of(row, await db.Payments.AsNoTracking().SingleAsync(payment => payment.Id == row.Payment, context.CancellationToken));
    }
}

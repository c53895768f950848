using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Reissue.Types.State;

namespace Employment.Funds.Features.Reissue;

/// <summary>Holds an open reissue until it is decided, and writes down who decided it.</summary>
internal sealed class ReissueDecision(FundsDb db, TimeProvider time)
{
    public async Task<ReissueRow> TakeAsync(string reissue, string why, ServerCallContext context)
    {
        var id = SecondPerson.ReadId(reissue, "reissue", why);

        await db.Database.ExecuteSqlAsync($"SELECT funds.enter()", context.CancellationToken);

        // First the payment, then the reissue: as everybody does who changes both.
        await db.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM funds.payment WHERE id = (SELECT payment FROM funds.reissue WHERE id = {id}) FOR UPDATE", context.CancellationToken);
        var rows = await db.Reissues.FromSql($"SELECT * FROM funds.reissue WHERE id = {id} FOR UPDATE").ToListAsync(context.CancellationToken);
        return SecondPerson.Open(rows.SingleOrDefault(), "reissue", row => row.State == State.Open, context);
    }

    public async Task<Contracts.Funds.V1.Reissue> DecideAsync(ReissueRow row, State state, string why, ServerCallContext context)
    {
        row.State = state;
        SecondPerson.Sign(row, context, why, time);
        await db.SaveChangesAsync(context.CancellationToken);
        return PaymentMessages.Of(row);
    }
}

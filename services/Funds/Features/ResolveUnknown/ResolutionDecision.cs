using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Resolution.Types.State;

namespace Employment.Funds.Features.ResolveUnknown;

/// <summary>Holds an open resolution and its payment until it is decided, and writes down who decided it.</summary>
internal sealed class ResolutionDecision(FundsDb db, TimeProvider time)
{
    public async Task<ResolutionRow> TakeAsync(string resolution, string why, ServerCallContext context)
    {
        var id = SecondPerson.ReadId(resolution, "resolution", why);

        await db.Database.ExecuteSqlAsync($"SELECT funds.enter()", context.CancellationToken);

        // First the payment, as whoever takes the bank's results and whoever proposes do.
        await db.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM funds.payment WHERE id = (SELECT payment FROM funds.resolution_proposal WHERE id = {id}) FOR UPDATE", context.CancellationToken);
        var rows = await db.Resolutions.FromSql($"SELECT * FROM funds.resolution_proposal WHERE id = {id} FOR UPDATE").ToListAsync(context.CancellationToken);
        return SecondPerson.Open(rows.SingleOrDefault(), "resolution", row => row.State == State.Open, context);
    }

    public async Task<Resolution> DecideAsync(ResolutionRow row, State state, string why, ServerCallContext context)
    {
        row.State = state;
        SecondPerson.Sign(row, context, why, time);
        await db.SaveChangesAsync(context.CancellationToken);
        return PaymentMessages.Of(row);
    }
}

using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using State = Employment.Contracts.Funds.V1.Resolution.Types.State;

namespace Employment.Funds.Features.ResolveUnknown;

/// <summary>Holds an open resolution and its payment until it is decided, and writes down who decided it.</summary>
internal sealed class ResolutionDecision(FundsDb db, TimeProvider time)
{
    public async Task<ResolutionRow> TakeAsync(string resolution, string why, ServerCallContext context)
    {
        var input = new RequestInput();
        var id = input.Id(resolution, "resolution");
        input.Why(why);
        input.ThrowIfAny();

        await db.Database.ExecuteSqlAsync($"SELECT funds.enter()", context.CancellationToken);

        // First the payment, as whoever takes the bank's results and whoever proposes do.
        await db.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM funds.payment WHERE id = (SELECT payment FROM funds.resolution_proposal WHERE id = {id}) FOR UPDATE", context.CancellationToken);
        var row = (await db.Resolutions.FromSql($"SELECT * FROM funds.resolution_proposal WHERE id = {id} FOR UPDATE").ToListAsync(context.CancellationToken)).SingleOrDefault()
            ?? throw Refusal.NotFound("There is no such resolution; see the list of resolutions.").ToException();
        context.RequireRegion(row.Region);
        return row.State == State.Open
            ? row
            : throw FundRefusals.Of("RESOLUTION_CLOSED", $"This was decided on {DayText.Of(row.DecidedAt)}.").ToException();
    }

    public async Task<Resolution> DecideAsync(ResolutionRow row, State state, string why, ServerCallContext context)
    {
        row.State = state;
        SecondPerson.Sign(row, context, why, time);
        await db.SaveChangesAsync(context.CancellationToken);
        return PaymentMessages.Of(row);
    }
}

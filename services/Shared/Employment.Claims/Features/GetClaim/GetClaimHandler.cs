using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.GetClaim;

/// <summary>Shows a claim with what was done and decided on it, and what the caller may do now.</summary>
internal sealed class GetClaimHandler(DbContext db, ClaimStore claims, Determinations determinations, OfferedSteps offered, ObjectionContacts contacts, ClaimMessages messages)
{
    public async Task<GetClaimResponse> HandleAsync(GetClaimRequest request, ServerCallContext context)
    {
        var claim = await claims.FindAsync(request.Claim, context.CancellationToken);
        context.RequireCase(claim.Row.Region, claim.Row.Applicant.ToString("D"));
        claim.RequireVisible(context);
        var response = new GetClaimResponse { Claim = await messages.OfAsync(claim, context) };
        response.Events.Add((await EventsAsync(claim, context)).Select(ClaimMessages.Event));
        response.Determinations.Add(await determinations.OfAsync(claim.Row.Id, context.CancellationToken));
        var objections = await ObjectionsAsync(claim, context);
        var readable = await contacts.ReadAsync(claim, objections, context);
        response.Objections.Add(objections.Select(row => ClaimMessages.ObjectionOf(row, readable.GetValueOrDefault(row.Id, ""))));
        response.Steps.Add(offered.To(claim, context));
        Discretion.Apply(context, response.Events);
        Discretion.Apply(context, claim.Row.State, response.Determinations.SelectMany(determination => determination.Lines));
        return response;
    }

    private Task<List<EventRow>> EventsAsync(OpenClaim claim, ServerCallContext context) =>
        db.Set<EventRow>().AsNoTracking().Where(row => row.Claim == claim.Row.Id).OrderBy(row => row.Position).ToListAsync(context.CancellationToken);

    private Task<List<ObjectionRow>> ObjectionsAsync(OpenClaim claim, ServerCallContext context) =>
        db.Set<ObjectionRow>().AsNoTracking().Where(row => row.Claim == claim.Row.Id).OrderBy(row => row.At).ToListAsync(context.CancellationToken);
}

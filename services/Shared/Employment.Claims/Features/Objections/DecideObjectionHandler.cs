using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.Objections;

/// <summary>Decides an objection: where it holds, the claim is refused, with what the law says of it now, and what was reserved given back.</summary>
internal sealed class DecideObjectionHandler(DbContext db, ClaimStore claims, EventLog log, Refusing refusing, ClaimMessages messages)
{
    private const int LongestWhy = 1000;

    public async Task<DecideObjectionResponse> HandleAsync(DecideObjectionRequest request, ServerCallContext context)
    {
        var id = ClaimStore.ReadId(request.Objection, "objection");
        var of = await db.Set<ObjectionRow>().AsNoTracking().Where(row => row.Id == id).Select(row => (Guid?)row.Claim).SingleOrDefaultAsync(context.CancellationToken)
            ?? throw Refusal.NotFound("There is no objection with this id. Open the claim and take it from there.").ToException();
        var claim = (await claims.LockAsync(of, context.CancellationToken))!;
        context.RequireRegion(claim.Row.Region);
        var upheld = ReadVerdict(request.Verdict);
        var why = GivenText.Read(request.Why, "why", 1, LongestWhy);
        claim.RequireOther(context.GetCaller().Subject, context.ActsFor(claim.Row.Applicant.ToString("D")), upheld ? ClaimEvents.ObjectionUpheld : ClaimEvents.ObjectionDismissed);
        var open = await OpenAsync(claim.Row.Id, id, context.CancellationToken);
        await (upheld ? UpholdAsync(claim, open, why, context) : DismissAsync(claim, open.Single(row => row.Id == id), why, context));
        await db.SaveChangesAsync(context.CancellationToken);
        return new DecideObjectionResponse { Claim = await messages.OfAsync(claim, context) };
    }

    private static bool ReadVerdict(Objection.Types.Verdict verdict) => verdict switch
    {
        Objection.Types.Verdict.Upheld => true,
        Objection.Types.Verdict.Dismissed => false,
        _ => throw Refusal.InvalidField("verdict", "is required: UPHELD or DISMISSED").ToException(),
    };

    private async Task<List<ObjectionRow>> OpenAsync(Guid claim, Guid objection, CancellationToken cancellation)
    {
        var open = await db.Set<ObjectionRow>().Where(row => row.Claim == claim && row.Verdict == 0).ToListAsync(cancellation);
        return open.Exists(row => row.Id == objection)
            ? open
            : throw new Refusal(StatusCode.FailedPrecondition, "OBJECTION_DECIDED", "This objection was decided already. Its verdict stands beside it; there is nothing more to do.").ToException();
    }

    /// <summary>One that holds ends the claim, and with it all others that are open.</summary>
    private async Task UpholdAsync(OpenClaim claim, List<ObjectionRow> open, string why, ServerCallContext context)
    {
        foreach (var objection in open)
        {
            Decide(objection, Objection.Types.Verdict.Upheld, why, context.GetCaller().Subject);
        }

        claim.Row.OpenObjections = 0;
        await refusing.TakeAsync(claim, ClaimStep.UpholdObjection, ClaimEvents.ObjectionUpheld, context.GetCaller().Subject, why, context.CancellationToken);
    }

    private Task DismissAsync(OpenClaim claim, ObjectionRow objection, string why, ServerCallContext context)
    {
        Decide(objection, Objection.Types.Verdict.Dismissed, why, context.GetCaller().Subject);
        claim.Row.OpenObjections--;
        var step = claim.Row.OpenObjections == 0 ? ClaimStep.DismissLastObjection : ClaimStep.DismissObjection;
        log.Take(claim, step, ClaimEvents.ObjectionDismissed, context.GetCaller().Subject, why);
        return Task.CompletedTask;
    }

    private static void Decide(ObjectionRow objection, Objection.Types.Verdict verdict, string why, string by) =>
        (objection.Verdict, objection.Why, objection.DecidedBy) = ((int)verdict, why, by);
}

using Employment.Claims.Data;
using Employment.Claims.Procedure;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.Objections;

/// <summary>Anybody objects to a claim whose notice runs.</summary>
internal sealed class ObjectToClaimHandler(DbContext db, ClaimStore claims, EventLog log, AccountSeal seal, BusinessClock clock, TimeProvider time)
{
    private const int ShortestText = 10;
    private const int LongestText = 2000;
    private const int LongestContact = 200;
    private const int LongestNumber = 50;
    private const int MostOpen = 20;

    public async Task<ObjectToClaimResponse> HandleAsync(ObjectToClaimRequest request, ServerCallContext context)
    {
        var text = GivenText.Read(request.Text, "text", ShortestText, LongestText);
        var contact = GivenText.Read(request.Contact, "contact", 0, LongestContact);
        var claim = await FindAsync(GivenText.Read(request.ClaimNumber, "claimNumber", 0, LongestNumber), context.CancellationToken);
        if (claim.Row.OpenObjections >= MostOpen)
        {
            throw Enough.ToException();
        }

        var objection = Objection(claim, text, contact);
        db.Add(objection);
        claim.Row.OpenObjections++;
        log.Take(claim, ClaimStep.Object, ClaimEvents.Objected, context.GetCaller().Subject);
        await db.SaveChangesAsync(context.CancellationToken);
        return new ObjectToClaimResponse { Objection = objection.Id.ToString("D") };
    }

    private static Refusal NotInNotice { get; } = Refusal.NotFound(
        "No notice that runs now names a claim with this number. Copy the number from the notice; objections are taken until the notice's last day.");

    private static Refusal Enough { get; } = new(
        StatusCode.ResourceExhausted, "OBJECTIONS_OPEN", "Several objections to this claim wait to be decided, and it goes no further before. Tell the office what else you know.");

    /// <summary>The same answer whether there is no such claim or none in a notice: numbers tell nothing.</summary>
    private async Task<OpenClaim> FindAsync(string number, CancellationToken cancellation)
    {
        var id = number.Length == 0 ? Guid.Empty : await db.Set<ClaimRow>().Where(row => row.Number == number).Select(row => row.Id).SingleOrDefaultAsync(cancellation);
        var claim = id == Guid.Empty ? null : await claims.LockAsync(id, cancellation);
        return claim is not null && Transitions.Allows(claim.Row.State, ClaimStep.Object) && clock.Today <= claim.Row.NoticeTo
            ? claim
            : throw NotInNotice.ToException();
    }

    private ObjectionRow Objection(OpenClaim claim, string text, string contact)
    {
        var id = Guid.CreateVersion7();
        return new ObjectionRow { Id = id, Claim = claim.Row.Id, Text = text, Contact = seal.SealContact(contact, id), At = time.GetUtcNow() };
    }
}

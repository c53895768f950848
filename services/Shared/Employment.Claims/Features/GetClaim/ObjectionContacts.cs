using Employment.Claims.Data;
using Employment.Claims.Records;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Features.GetClaim;

/// <summary>How to reach those who object, for the officer who looks into it and nobody else. What is read is on record before it is answered.</summary>
internal sealed class ObjectionContacts(DbContext db, AccountSeal seal, TimeProvider time)
{
    private const string Permission = "claims.object";

    /// <summary>Contacts by objection; none for whoever may not read them.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> ReadAsync(OpenClaim claim, IEnumerable<ObjectionRow> objections, ServerCallContext context)
    {
        if (!MayRead(claim, context))
        {
            return new Dictionary<Guid, string>();
        }

        var contacts = objections.Where(row => row.Contact.Length > 0).Select(row => (row.Id, Contact: seal.OpenContact(row.Contact, row.Id)))
            .Where(one => one.Contact.Length > 0).ToDictionary(one => one.Id, one => one.Contact);
        var (by, at) = (context.GetCaller().Subject, time.GetUtcNow());
        db.AddRange(contacts.Keys.Select(objection => new ContactReadingRow { Objection = objection, By = by, At = at }));
        await db.SaveChangesAsync(context.CancellationToken);
        return contacts;
    }

    /// <summary>An officer who acts for the applicant is the one who must not learn of it.</summary>
    private static bool MayRead(OpenClaim claim, ServerCallContext context)
    {
        var caller = context.GetCaller();
        return caller.Holds(Permission) && Regions.Contains(caller.Region, claim.Row.Region) && !context.ActsFor(claim.Row.Applicant.ToString("D"));
    }
}

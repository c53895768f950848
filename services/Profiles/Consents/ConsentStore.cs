using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Data;
using Employment.Profiles.Records;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Consents;

/// <summary>Reads and ends consents of a profile and of those merged into it.</summary>
internal sealed class ConsentStore(ProfilesDb db, ProfileChange change)
{
    /// <summary>All consents, the newest first, each with its end.</summary>
    public async Task<List<(ConsentRow Consent, ConsentEndRow? End)>> AllAsync(ProfileFamily family, CancellationToken cancellationToken)
    {
        var consents = await db.Consents.AsNoTracking().Where(row => family.Ids.Contains(row.Profile)).ToListAsync(cancellationToken);
        var ids = consents.ConvertAll(row => row.Id);
        var ends = await db.ConsentEnds.AsNoTracking().Where(row => ids.Contains(row.Consent)).ToDictionaryAsync(row => row.Consent, cancellationToken);
        return [.. consents.OrderByDescending(row => row.Id).Select(row => (row, ends.GetValueOrDefault(row.Id)))];
    }

    /// <summary>
    /// Ends every open consent of one bank and scope; a person sees one permission, however often it was given or from wherever it came by a
    /// merge.
    /// </summary>
    public async Task EndAsync(ProfileFamily family, string bank, Consent.Types.Scope scope, string by, CancellationToken cancellationToken)
    {
        var open = (await AllAsync(family, cancellationToken)).Where(one => one.End is null && one.Consent.Bank == bank && one.Consent.Scope == scope);
        db.AddRange(open.Select(one => new ConsentEndRow { Consent = one.Consent.Id, At = change.Now, By = by }));
    }
}

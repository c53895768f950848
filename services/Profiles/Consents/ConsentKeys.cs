using Employment.Profiles.Data;
using Employment.Profiles.Records;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Consents;

/// <summary>
/// The open consents by the hash of every number that leads to the profile. A bank's question is looked up here and nowhere else, so that
/// somebody without consent and nobody at all are the same to it: no row.
/// </summary>
internal sealed class ConsentKeys(ProfilesDb db)
{
    /// <summary>Makes the rows of a locked profile anew, after its consents or numbers changed.</summary>
    public Task RebuildAsync(ProfileFamily family, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        DELETE FROM profiles.consent_key WHERE profile = ANY({family.Ids});
        INSERT INTO profiles.consent_key (hash, bank, scope, consent, profile, expires_on)
        SELECT number.hash, consent.bank, consent.scope, consent.id, {family.Root.Id}, consent.expires_on
        FROM profiles.consent consent CROSS JOIN profiles.number number
        WHERE consent.profile = ANY({family.Ids}) AND number.profile = ANY({family.Ids})
            AND NOT EXISTS (SELECT 1 FROM profiles.consent_end ended WHERE ended.consent = consent.id)
        """,
        cancellationToken);
}

using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Records;

/// <summary>Under which ids a profile was one on a past day.</summary>
internal static class PastIds
{
    /// <summary>
    /// The profile's own id and those of the profiles merged into it by the end of a day; what was recorded of the others nobody knew of this
    /// one then. Each stands before those that it had taken in itself, these in the order of their merges.
    /// </summary>
    public static async Task<Guid[]> IdsOnAsync(this ProfilesDb db, ProfileFamily family, DateOnly on, CancellationToken cancellationToken)
    {
        if (family.Ids.Length == 1)
        {
            return family.Ids;
        }

        // Without a row of where it went it was merged before these were kept, and in one step.
        var merges = await db.LifeEvents
            .Where(row => family.Ids.Contains(row.Profile) && row.What == LifeEvents.MergedAway && row.RecordedOn <= on)
            .OrderBy(row => row.Id)
            .Select(row => new
            {
                From = row.Profile,
                Into = db.HolderMerges.Where(merge => merge.FromProfile == row.Profile).Select(merge => (Guid?)merge.IntoProfile).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var taken = merges.ToLookup(merge => merge.Into ?? family.Root.Id, merge => merge.From);
        return [.. Under(family.Root.Id)];

        IEnumerable<Guid> Under(Guid id) => taken[id].SelectMany(Under).Prepend(id);
    }
}

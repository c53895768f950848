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

        var taken = (await db.MergesOnAsync(family, on, cancellationToken)).ToLookup(merge => merge.Into, merge => merge.From);
        return [.. Under(family.Root.Id)];

        IEnumerable<Guid> Under(Guid id) => taken[id].SelectMany(Under).Prepend(id);
    }

    /// <summary>The merges among a profile's ids by the end of a day, in their order.</summary>
    public static async Task<List<PastMerge>> MergesOnAsync(this ProfilesDb db, ProfileFamily family, DateOnly on, CancellationToken cancellationToken)
    {
        var root = family.Root.Id;
        if (family.Ids.Length == 1)
        {
            return [];
        }

        // Without a row of where it went it was merged before these were kept, and in one step.
        return await db.LifeEvents
            .Where(row => family.Ids.Contains(row.Profile) && row.What == LifeEvents.MergedAway && row.RecordedOn <= on)
            .OrderBy(row => row.Id)
            .Select(row => new PastMerge(
                row.Id,
                row.Profile,
                db.HolderMerges.Where(merge => merge.FromProfile == row.Profile).Select(merge => (Guid?)merge.IntoProfile).FirstOrDefault() ?? root))
            .ToListAsync(cancellationToken);
    }
}

/// <summary>A merge.</summary>
/// <param name="Event">Its place among all events.</param>
/// <param name="From">The profile that was merged away.</param>
/// <param name="Into">The one that stayed.</param>
internal sealed record PastMerge(long Event, Guid From, Guid Into);

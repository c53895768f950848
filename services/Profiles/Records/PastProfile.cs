using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Records;

/// <summary>What was known on a past day of that which a profile's row holds as it stands now.</summary>
internal static class PastProfile
{
    /// <summary>Name and region at the end of a day: what stood there before the first correction after it, else what stands there now.</summary>
    public static async Task<(string Name, string Region)> AsKnownOnAsync(this ProfilesDb db, ProfileRow profile, DateOnly on, CancellationToken cancellationToken)
    {
        var later = await db.Corrections
            .Where(row => row.Profile == profile.Id && row.RecordedOn > on && row.Kind != ProfileCorrection.Types.Kind.DeathReversal)
            .OrderBy(row => row.Id)
            .Select(row => new { row.Kind, row.Before })
            .ToListAsync(cancellationToken);
        return (
            later.Find(row => row.Kind == ProfileCorrection.Types.Kind.Name)?.Before ?? profile.Name,
            later.Find(row => row.Kind == ProfileCorrection.Types.Kind.Region)?.Before ?? profile.Region);
    }

    /// <summary>
    /// The day of death on record at the end of a day; null where there was none. What was recorded, taken back and brought by merges is gone
    /// through in its order, as it happened: a merge gives the profile that stays a death only where it has none.
    /// </summary>
    public static async Task<string?> DeathOnAsync(this ProfilesDb db, ProfileFamily family, DateOnly on, CancellationToken cancellationToken)
    {
        var events = await db.LifeEvents.AsNoTracking()
            .Where(row => family.Ids.Contains(row.Profile) && row.RecordedOn <= on && (row.What == LifeEvents.DeathRecorded || row.What == LifeEvents.DeathReversed))
            .ToListAsync(cancellationToken);
        var deaths = new Dictionary<Guid, string>();
        var steps = events.Select(row => (row.Id, Take: (Action)(() => Take(row))))
            .Concat((await db.MergesOnAsync(family, on, cancellationToken)).Select(merge => (Id: merge.Event, Take: (Action)(() => Merge(merge)))));
        foreach (var (_, take) in steps.OrderBy(step => step.Id))
        {
            take();
        }

        return deaths.GetValueOrDefault(family.Root.Id);

        void Take(LifeEventRow row)
        {
            if (row.What == LifeEvents.DeathRecorded)
            {
                deaths[row.Profile] = row.Why;
            }
            else
            {
                deaths.Remove(row.Profile);
            }
        }

        void Merge(PastMerge merge)
        {
            if (deaths.TryGetValue(merge.From, out var died))
            {
                deaths.TryAdd(merge.Into, died);
            }
        }
    }
}

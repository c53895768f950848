using Employment.Platform.Clock;
using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Records;

/// <summary>
/// What every change of a profile has in common: the version counts up under the lock of its row, an event says who, when and why, and
/// caches are told with the commit.
/// </summary>
internal sealed class ProfileChange(ProfilesDb db, BusinessClock clock, TimeProvider time)
{
    /// <summary>Channel on which processes are told that there is something in changed_profile.</summary>
    public const string Channel = "profiles_changed";

    /// <summary>Real time, as the audit has it.</summary>
    public DateTimeOffset Now { get; } = time.GetUtcNow();

    /// <summary>The business day, by which past days are read.</summary>
    public DateOnly Today { get; } = clock.Today;

    /// <summary>Counts the version of a locked profile up and notes what happened.</summary>
    /// <returns>The new version.</returns>
    public long Record(ProfileFamily family, string what, string by, string why = "", string evidence = "")
    {
        var version = ++family.Root.Version;
        Note(family.Root.Id, what, by, why, evidence);

        // A snapshot may be kept under the id of a merged one as well.
        db.AddRange(family.Ids.Select(id => new ChangedProfileRow { Profile = id, Version = version }));
        return version;
    }

    /// <summary>Notes what happened to a profile.</summary>
    public void Note(Guid profile, string what, string by, string why = "", string evidence = "") => db.Add(new LifeEventRow
    {
        Profile = profile,
        What = what,
        By = by,
        At = Now,
        RecordedOn = Today,
        Why = why.Trim(),
        Evidence = evidence.Trim(),
    });

    /// <summary>Writes all of it; the announcement leaves with the commit.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, '')", cancellationToken);
    }
}

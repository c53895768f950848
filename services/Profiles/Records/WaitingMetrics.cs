using System.Diagnostics.Metrics;
using Employment.Platform.Data;
using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Records;

/// <summary>What waits to be told to others: merges to the fund, and changes of profiles to Redis.</summary>
internal sealed class WaitingMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Profiles.Waiting";

    private volatile Waiting waiting = new(0, null, 0);

    public WaitingMetrics(IMeterFactory meters, TimeProvider time)
    {
        var meter = meters.Create(MeterName);
        meter.CreateObservableGauge("employment.profiles.merges.waiting", () => waiting.Merges, description: "Merges of which the fund has not been told.");
        meter.CreateObservableGauge("employment.profiles.merges.age", () => UuidTime.AgeInSeconds(waiting.Oldest, time), "s", "Age of the oldest of them; 0 where none waits.");
        meter.CreateObservableGauge("employment.profiles.changes.waiting", () => waiting.Changes, description: "Changes of profiles of which Redis has not been told.");
    }

    // A request's id is a UUID of version 7: the smallest is the oldest.
    public async Task AskAsync(IServiceProvider services, CancellationToken cancellation) =>
        waiting = (await services.GetRequiredService<ProfilesDb>().Database.SqlQuery<Waiting>(
            $"""
            SELECT count(*) AS "Merges", min(request_id::text) AS "Oldest", (SELECT count(*) FROM profiles.changed_profile) AS "Changes"
            FROM profiles.holder_merge WHERE done_at IS NULL
            """).ToListAsync(cancellation))[0];

    /// <summary>What waits.</summary>
    /// <param name="Merges">Merges for the fund.</param>
    /// <param name="Oldest">Request id of the oldest; null where none waits.</param>
    /// <param name="Changes">Changes for Redis.</param>
    private sealed record Waiting(long Merges, string? Oldest, long Changes);
}

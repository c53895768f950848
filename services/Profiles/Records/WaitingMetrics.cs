using System.Diagnostics.Metrics;
using Employment.Platform.Data;
using Employment.Profiles.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Employment.Profiles.Records;

/// <summary>What waits to be told to others: merges to the fund, and changes of profiles to Redis.</summary>
internal sealed partial class WaitingMetrics(IMeterFactory meters, IServiceProvider services, TimeProvider time, ILogger<WaitingMetrics> logger) : BackgroundService
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Profiles.Waiting";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private volatile Waiting waiting = new(0, null, 0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var meter = meters.Create(MeterName);
        meter.CreateObservableGauge("employment.profiles.merges.waiting", () => waiting.Merges, description: "Merges of which the fund has not been told.");
        meter.CreateObservableGauge("employment.profiles.merges.age", Age, "s", "Age of the oldest of them; 0 where none waits.");
        meter.CreateObservableGauge("employment.profiles.changes.waiting", () => waiting.Changes, description: "Changes of profiles of which Redis has not been told.");
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do
            {
                await AskAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends.
        }
    }

    private double Age() => waiting.Oldest is { } oldest ? (time.GetUtcNow() - UuidTime.MadeAt(Guid.Parse(oldest))).TotalSeconds : 0;

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            // A request's id is a UUID of version 7: the smallest is the oldest.
            await using var scope = services.CreateAsyncScope();
            waiting = (await scope.ServiceProvider.GetRequiredService<ProfilesDb>().Database.SqlQuery<Waiting>(
                $"""
                SELECT count(*) AS "Merges", min(request_id::text) AS "Oldest", (SELECT count(*) FROM profiles.changed_profile) AS "Changes"
                FROM profiles.holder_merge WHERE done_at IS NULL
                """).ToListAsync(cancellationToken))[0];
        }
        catch (NpgsqlException away)
        {
            LogAway(away.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What waits to be told could not be asked: {Reason}")]
    private partial void LogAway(string reason);

    /// <summary>What waits.</summary>
    /// <param name="Merges">Merges for the fund.</param>
    /// <param name="Oldest">Request id of the oldest; null where none waits.</param>
    /// <param name="Changes">Changes for Redis.</param>
    private sealed record Waiting(long Merges, string? Oldest, long Changes);
}

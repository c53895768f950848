using System.Diagnostics.Metrics;
using Employment.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Claims.Outbox;

/// <summary>How much waits to be handed over, since when, and how much of it is stuck (five attempts and more); counted by the housekeeping.</summary>
internal sealed class OutboxMetrics
{
    public const string MeterName = "Employment.Claims";

    private readonly string statement;
    private volatile Counts counts = new(0, 0, null);

    public OutboxMetrics(IMeterFactory meters, ClaimFamily family, TimeProvider time)
    {
        // A request's id is a UUID of version 7: the smallest is the oldest.
        statement =
            $"""
            SELECT count(*) AS waiting, count(*) FILTER (WHERE attempts >= 5) AS stuck, min(request_id::text) AS oldest
            FROM {family.Schema}.outbox WHERE done_at IS NULL
            """;
        var meter = meters.Create(MeterName);
        meter.CreateObservableGauge("employment.claims.outbox.waiting", () => counts.Waiting, description: "Rows that wait to be handed over.");
        meter.CreateObservableGauge("employment.claims.outbox.stuck", () => counts.Stuck, description: "Rows that could not be handed over five times.");
        meter.CreateObservableGauge("employment.claims.outbox.age", () => UuidTime.AgeInSeconds(counts.Oldest, time), "s", "Age of the oldest row that waits; 0 where none does.");
    }

    public async Task CountAsync(IServiceProvider services, CancellationToken cancellation) =>
        counts = (await services.GetRequiredService<DbContext>().Database.SqlQueryRaw<Counts>(statement).ToListAsync(cancellation))[0];

    private sealed record Counts(long Waiting, long Stuck, string? Oldest);
}

using System.Diagnostics.Metrics;
using Employment.Funds.Data;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.ListOutcomes;

/// <summary>How far readers of outcomes are behind, so that a service that is stuck shows.</summary>
internal sealed class OutcomeMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Funds.Outcomes";

    private readonly TimeProvider time;
    private volatile IReadOnlyList<Behind> readers = [];

    public OutcomeMetrics(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        var meter = meters.Create(MeterName);
        meter.CreateObservableGauge("employment.outcomes.behind", () => readers.Select(reader => Measure(reader.Count, reader)), description: "Outcomes of payments that their reader has not acknowledged.");
        meter.CreateObservableGauge("employment.outcomes.age", () => readers.Select(reader => Measure(Age(reader), reader)), "s", "Age of the oldest of them.");
    }

    public async Task AskAsync(IServiceProvider services, CancellationToken cancellation) =>
        readers = await services.GetRequiredService<FundsDb>().Database.SqlQuery<Behind>(
            $"""
            SELECT o.owner AS "Owner", count(*) AS "Count", min(o.at) AS "Oldest"
            FROM funds.outcome o LEFT JOIN funds.outcome_reader r ON r.owner = o.owner
            WHERE o.position > coalesce(r.position, 0) GROUP BY o.owner
            UNION ALL
            SELECT r.owner, 0, NULL FROM funds.outcome_reader r
            WHERE NOT EXISTS (SELECT 1 FROM funds.outcome o WHERE o.owner = r.owner AND o.position > r.position)
            """).ToListAsync(cancellation);

    private static Measurement<T> Measure<T>(T value, Behind reader)
        where T : struct => new(value, new KeyValuePair<string, object?>("reader", reader.Owner));

    private double Age(Behind reader) => reader.Oldest is { } oldest ? (time.GetUtcNow() - oldest).TotalSeconds : 0;

    /// <summary>A reader.</summary>
    /// <param name="Owner">Which service.</param>
    /// <param name="Count">What it has not acknowledged.</param>
    /// <param name="Oldest">Null: the reader has taken all.</param>
    private sealed record Behind(string Owner, long Count, DateTimeOffset? Oldest);
}

using System.Diagnostics.Metrics;
using Employment.Claims.Outbox;
using Employment.Claims.Procedure;
using Employment.Platform.Clock;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Claims.Jobs;

/// <summary>How many claims wait past their day (red), by the state they wait in; counted by the housekeeping.</summary>
internal sealed class OverdueMetrics
{
    private static readonly string[] States = [.. Transitions.All.Keys.Select(key => key.State)
        .Where(state => state != State.Draft && !Transitions.Ended.Contains(state)).Distinct().Order().Select(ClaimWords.Of)];

    private readonly BusinessClock clock;
    private readonly string statement;
    private volatile IReadOnlyDictionary<string, long> overdue = new Dictionary<string, long>();

    public OverdueMetrics(IMeterFactory meters, ClaimFamily family, BusinessClock clock)
    {
        // Each region and state by itself, as the queue reads them: only what is overdue is touched.
        this.clock = clock;
        statement =
            $$"""
            SELECT s.state, sum(c.number)::bigint AS number
            FROM (SELECT DISTINCT region FROM {{family.Schema}}.claim_number) r CROSS JOIN unnest({0}) s(state)
            CROSS JOIN LATERAL (SELECT count(*) AS number FROM {{family.Schema}}.claim c WHERE c.region = r.region AND c.state = s.state AND c.due_key < {1}) c
            GROUP BY s.state
            """;
        meters.Create(OutboxMetrics.MeterName).CreateObservableGauge("employment.claims.overdue", Measure, description: "Claims that wait past the day on which their step is due.");
    }

    public async Task CountAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var counts = await services.GetRequiredService<DbContext>().Database.SqlQueryRaw<Count>(statement, States, clock.Today).ToListAsync(cancellation);
        overdue = counts.ToDictionary(count => count.State, count => count.Number, StringComparer.Ordinal);
    }

    private IEnumerable<Measurement<long>> Measure() =>
        States.Select(state => new Measurement<long>(overdue.GetValueOrDefault(state), new KeyValuePair<string, object?>("state", state)));

    private sealed record Count(string State, long Number);
}

using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Claims.Outbox;

/// <summary>How much waits to be handed over, and how much of it is stuck (five attempts and more); counted by the housekeeping.</summary>
internal sealed class OutboxMetrics : IDisposable
{
    public const string MeterName = "Employment.Claims";

    private readonly Meter meter = new(MeterName);
    private readonly string statement;
    private long waiting;
    private long stuck;

    public OutboxMetrics(ClaimFamily family)
    {
        statement = $"SELECT count(*) AS waiting, count(*) FILTER (WHERE attempts >= 5) AS stuck FROM {family.Schema}.outbox WHERE done_at IS NULL";
        meter.CreateObservableGauge("employment.claims.outbox.waiting", () => Interlocked.Read(ref waiting), description: "Rows that wait to be handed over.");
        meter.CreateObservableGauge("employment.claims.outbox.stuck", () => Interlocked.Read(ref stuck), description: "Rows that could not be handed over five times.");
    }

    public void Dispose() => meter.Dispose();

    public async Task CountAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var counts = await services.GetRequiredService<DbContext>().Database.SqlQueryRaw<Counts>(statement).ToListAsync(cancellation);
        Interlocked.Exchange(ref waiting, counts[0].Waiting);
        Interlocked.Exchange(ref stuck, counts[0].Stuck);
    }

    private sealed record Counts(long Waiting, long Stuck);
}

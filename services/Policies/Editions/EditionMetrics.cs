using System.Diagnostics.Metrics;

namespace Employment.Policies.Editions;

/// <summary>Which edition this process answers by, and how long ago it last heard that there is none newer.</summary>
internal sealed class EditionMetrics(IMeterFactory meters, CurrentEdition current, EditionUpdate update, TimeProvider time) : IHostedService
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Policies.Editions";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var meter = meters.Create(MeterName);
        meter.CreateObservableGauge("employment.edition.number", () => current.Number ?? 0, description: "The edition of the law that answers.");
        meter.CreateObservableGauge(
            "employment.edition.age", () => (time.GetUtcNow() - update.LastAsked).TotalSeconds, "s", "Time since the database was last asked for a newer edition.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

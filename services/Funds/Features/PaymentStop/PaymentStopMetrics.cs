using System.Diagnostics.Metrics;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>Whether payments may leave, so that a stop after a restore shows before somebody wants to pay.</summary>
internal sealed class PaymentStopMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Funds.PaymentStop";

    private volatile bool known;
    private volatile bool go;

    public PaymentStopMetrics(IMeterFactory meters) => meters.Create(MeterName).CreateObservableGauge(
        "employment.payments.go", Measure, description: "1 when payments may leave; 0 when they are stopped, because the database was brought back.");

    public async Task AskAsync(IServiceProvider services, CancellationToken cancellation)
    {
        go = await services.GetRequiredService<PaymentsGo>().AskAsync(cancellation);
        known = true;
    }

    /// <summary>Nothing before the database has answered once: neither is true.</summary>
    private IEnumerable<Measurement<int>> Measure() => known ? [new Measurement<int>(go ? 1 : 0)] : [];
}

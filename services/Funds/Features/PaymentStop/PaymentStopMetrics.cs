using System.Diagnostics.Metrics;
using Npgsql;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>Whether payments may leave, so that a stop after a restore shows before somebody wants to pay.</summary>
internal sealed partial class PaymentStopMetrics(IMeterFactory meters, IServiceProvider services, TimeProvider time, ILogger<PaymentStopMetrics> logger) : BackgroundService
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Employment.Funds.PaymentStop";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private volatile bool known;
    private volatile bool go;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        meters.Create(MeterName).CreateObservableGauge("employment.payments.go", Measure, description: "1 when payments may leave; 0 when they are stopped, because the database was brought back.");
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

    /// <summary>Nothing before the database has answered once: neither is true.</summary>
    private IEnumerable<Measurement<int>> Measure() => known ? [new Measurement<int>(go ? 1 : 0)] : [];

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            go = await scope.ServiceProvider.GetRequiredService<PaymentsGo>().AskAsync(cancellationToken);
            known = true;
        }
        catch (NpgsqlException away)
        {
            LogAway(away.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Whether payments are stopped could not be asked: {Reason}")]
    private partial void LogAway(string reason);
}

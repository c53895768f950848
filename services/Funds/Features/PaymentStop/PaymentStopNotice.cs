namespace Employment.Funds.Features.PaymentStop;

/// <summary>Says in the log of a process that begins on a restored database why nothing will leave.</summary>
internal sealed partial class PaymentStopNotice(IServiceProvider services, ILogger<PaymentStopNotice> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<PaymentsGo>().AskAsync(cancellationToken))
        {
            LogStopped();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Payments are stopped: the database was brought back to an earlier time, or another server took over. What is to be done: docs/restore.md")]
    private partial void LogStopped();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Employment.Platform.Telemetry;

/// <summary>Asks for figures every ten seconds.</summary>
/// <param name="figures">Who has them.</param>
/// <param name="ask">Asks for them.</param>
/// <param name="scopes">Each time a scope of its own.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told when they cannot be asked for.</param>
/// <typeparam name="T">Who has them; one timer for each.</typeparam>
internal sealed partial class FigureTimer<T>(
    T figures, Func<T, IServiceProvider, CancellationToken, Task> ask, IServiceScopeFactory scopes, TimeProvider time, ILogger<FigureTimer<T>> logger) : BackgroundService
    where T : class
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
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

    private async Task AskAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ask(figures, scope.ServiceProvider, cancellation);
        }
        catch (Exception away) when (!cancellation.IsCancellationRequested)
        {
            // Whatever it was: a figure that is missing for a while must not end the process.
            LogAway(typeof(T).Name, away.GetBaseException().Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Figures} could not be asked for; the last known figures stay: {Reason}")]
    private partial void LogAway(string figures, string reason);
}

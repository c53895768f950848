using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Employment.Claims.Outbox;

/// <summary>Hands over as soon as something is written (NOTIFY), and looks by itself now and then, in case a notification was lost.</summary>
internal sealed partial class OutboxWorker(IServiceScopeFactory scopes, ClaimFamily family, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                // Whatever it was: giving up would leave what is to be handed over lying there for good.
                LogAway(failed.GetBaseException().Message);
                await Task.Delay(AfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(await ConnectionStringAsync());
        await connection.OpenAsync(cancellation);
        await using (var listen = new NpgsqlCommand($"LISTEN {family.Schema}_outbox", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellation);
        }

        while (true)
        {
            while (await SendAsync(cancellation))
            {
            }

            await connection.WaitAsync(LooksEvery, cancellation);
        }
    }

    private async Task<bool> SendAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OutboxSender>().SendNextAsync(cancellation);
    }

    private async Task<string> ConnectionStringAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<DbContext>().Database.GetConnectionString()!;

        // Its own, and closed with it: nobody after it listens.
        return new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString;
    }

    [LoggerMessage(LogLevel.Warning, "Handing over stands still: {Reason}")]
    private partial void LogAway(string reason);
}

using Employment.Policies.Data;
using Npgsql;

namespace Employment.Policies.Editions;

/// <summary>Waits for the announcement of a new edition, and asks every two seconds besides, in case one got lost.</summary>
internal sealed partial class EditionWatcher(EditionUpdate update, IConfiguration configuration, TimeProvider time, ILogger<EditionWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private bool isLost;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // Whatever it was, giving up would leave this process with an old law for good.
                TellOnce(exception);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(Unpooled(configuration.GetConnectionString("Postgres")!));
        await connection.OpenAsync(cancellationToken);
        await using (var listen = new NpgsqlCommand("LISTEN " + CatalogueStore.Channel, connection))
        {
            await listen.ExecuteNonQueryAsync(cancellationToken);
        }

        while (true)
        {
            await update.RunAsync(cancellationToken);
            TellThatItIsBack();
            await connection.WaitAsync(Interval, cancellationToken);
        }
    }

    private void TellOnce(Exception exception)
    {
        if (!isLost)
        {
            LogLost(exception);
        }

        isLost = true;
    }

    private void TellThatItIsBack()
    {
        if (isLost)
        {
            LogBack();
        }

        isLost = false;
    }

    // It is held for as long as the process lives; keepalive tells when the server went without a word.
    private static string Unpooled(string connection) => new NpgsqlConnectionStringBuilder(connection) { Pooling = false, KeepAlive = 10 }.ConnectionString;

    [LoggerMessage(LogLevel.Warning, "The database was lost while waiting for new editions; trying again every second")]
    private partial void LogLost(Exception exception);

    [LoggerMessage(LogLevel.Information, "The database is back; new editions are waited for again")]
    private partial void LogBack();
}

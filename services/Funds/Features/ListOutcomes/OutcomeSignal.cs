using Employment.Platform.Hosting;
using Npgsql;

namespace Employment.Funds.Features.ListOutcomes;

/// <summary>
/// Wakes readers when there is an outcome, in whichever process it was written. The announcement is a hint: a reader that misses one finds the
/// outcome the next time it asks.
/// </summary>
internal sealed partial class OutcomeSignal(IConfiguration configuration, TimeProvider time, ILogger<OutcomeSignal> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string connectionString = new SettingReader(configuration).Required("ConnectionStrings__Postgres", "an Npgsql connection string");
    private volatile TaskCompletionSource next = New();

    /// <summary>Ends at the next announcement.</summary>
    public Task NextAsync(CancellationToken cancellationToken) => next.Task.WaitAsync(cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception away)
            {
                // Whatever it was: readers look now and then by themselves, and it listens again.
                LogAway(away.GetBaseException().Message);
                await Task.Delay(Pause, time, CancellationToken.None);
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using (var listen = new NpgsqlCommand("LISTEN funds_outcome", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellationToken);
        }

        // Whoever waited while nobody listened looks once more.
        Wake();
        while (true)
        {
            await connection.WaitAsync(cancellationToken);
            Wake();
        }
    }

    private void Wake() => Interlocked.Exchange(ref next, New()).TrySetResult();

    [LoggerMessage(LogLevel.Warning, "Announcements of outcomes are not heard: {Reason}")]
    private partial void LogAway(string reason);
}

using Npgsql;

namespace Employment.Profiles.Imports.Work;

/// <summary>
/// Works through the files that wait, a chunk at a time, on every replica. A chunk that cannot be taken is tried again: at once where
/// somebody else registered the same person meanwhile, else after a pause, as often as the database may need to come back.
/// </summary>
internal sealed partial class ImportWorker(IServiceProvider services, TimeProvider time, ILogger<ImportWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // Who waits to give the import up has a turn between two chunks.
    private static readonly TimeSpan PauseBetweenChunks = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);

    private const int MostFailures = 5;

    private Guid failing;
    private int failures;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = await TakeAsync(stoppingToken);
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static bool IsCrossing(Exception exception) => exception is PostgresException
    {
        SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
    };

    private async Task<TimeSpan> TakeAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var chunk = scope.ServiceProvider.GetRequiredService<ImportChunk>();
        try
        {
            var pause = await chunk.TakeAsync(cancellationToken) ? PauseBetweenChunks : Pause;
            failures = 0;
            return pause;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (Exception crossing) when (IsCrossing(crossing.GetBaseException()))
        {
            LogCrossed();
            return Pause;
        }
        catch (Exception exception)
        {
            // Whatever it was, giving up would leave the file lying there for good.
            LogFailed(exception, chunk.Import);
            await GiveUpAsync(chunk.Import, exception, cancellationToken);
            return PauseAfterFailure;
        }
    }

    // A file that the program itself stumbles over must not keep those behind it waiting; a database that is away is no fault of a file.
    private async Task GiveUpAsync(Guid import, Exception exception, CancellationToken cancellationToken)
    {
        failures = failing == import ? failures + 1 : 1;
        failing = import;
        if (failures < MostFailures || import == Guid.Empty || exception.GetBaseException() is NpgsqlException { IsTransient: true } or IOException)
        {
            return;
        }

        try
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ImportChunk>().FailAsync(import, "系统内部错误，导入无法继续；已导入的行保留。请联系系统管理员。", cancellationToken);
        }
        catch (Exception exceptionAgain) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(exceptionAgain, import);
        }
    }

    [LoggerMessage(LogLevel.Information, "A chunk of an import crossed with another change and is taken again")]
    private partial void LogCrossed();

    [LoggerMessage(LogLevel.Error, "A chunk of import {Import} could not be taken and is tried again")]
    private partial void LogFailed(Exception exception, Guid import);
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Employment.Platform.Cache;

/// <summary>
/// The one way to Redis. A question waits 50 ms at most (<see cref="Patience"/>); the first that fails opens the breaker, and while it is open none
/// waits at all: Redis is asked in the background until it answers in time again.
/// </summary>
/// <param name="settings">Where it is.</param>
/// <param name="metrics">Counts.</param>
/// <param name="logger">Loss and return, once each.</param>
internal sealed partial class RedisConnection(RedisSettings settings, CacheMetrics metrics, ILogger<RedisConnection> logger) : BackgroundService
{
    // So often it is asked whether it is back.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private const string Nothing = "return 0";

    private readonly SemaphoreSlim opened = new(1);
    private ConnectionMultiplexer? connection;
    private int isOpen = 1;

    /// <summary>How long a caller waits for an answer; another only in tests of what is asked, which a busy machine must not decide.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether this process was given a Redis.</summary>
    public bool IsConfigured => settings.Options is not null;

    /// <summary>Whether questions are answered at the moment.</summary>
    public bool Answers => Volatile.Read(ref isOpen) == 0;

    /// <summary>Runs a script on a key; null when Redis is away or slow. It may then still run, a moment later.</summary>
    /// <param name="script">Lua; keeps to the one key.</param>
    /// <param name="key">The key.</param>
    /// <param name="values">Its ARGV.</param>
    public async ValueTask<RedisResult?> RunAsync(string script, string key, params RedisValue[] values)
    {
        if (!Answers)
        {
            return null;
        }

        try
        {
            return await AskAsync(connection!.GetDatabase(), script, key, values).WaitAsync(Patience);
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException or ObjectDisposedException or OperationCanceledException)
        {
            Open(failure);
            return null;
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        base.Dispose();
        connection?.Dispose();
        opened.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Options is not { } options)
        {
            return;
        }

        metrics.Watch(this);
        try
        {
            while (true)
            {
                await opened.WaitAsync(stoppingToken);
                await CloseWhenInTimeAsync(options, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the process.
        }
    }

    // A server that was restarted has forgotten the scripts; the client sends one anew when it is told so.
    private static async Task<RedisResult> AskAsync(IDatabase database, string script, string key, RedisValue[] values)
    {
        try
        {
            return await database.ScriptEvaluateAsync(script, [key], values);
        }
        catch (RedisServerException forgotten) when (forgotten.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            return await database.ScriptEvaluateAsync(script, [key], values);
        }
    }

    private void Open(Exception failure)
    {
        metrics.Failed();
        if (Interlocked.Exchange(ref isOpen, 1) == 0)
        {
            LogAway(failure.GetType().Name);
            opened.Release();
        }
    }

    private async Task CloseWhenInTimeAsync(ConfigurationOptions options, CancellationToken stoppingToken)
    {
        while (!await IsInTimeAsync(options))
        {
            await Task.Delay(Pause, stoppingToken);
        }

        Volatile.Write(ref isOpen, 0);
        LogAnswers();
    }

    // By a script, as everything is asked: what the first one costs this process, no caller waits for.
    private async Task<bool> IsInTimeAsync(ConfigurationOptions options)
    {
        try
        {
            connection ??= await ConnectionMultiplexer.ConnectAsync(options);
            await AskAsync(connection.GetDatabase(), Nothing, "limit:", []).WaitAsync(Patience);
            return true;
        }
        catch (Exception)
        {
            // Whatever it was, it is not yet in time, and is asked again: the client also cancels what was under way on a lost connection.
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "Redis answers")]
    private partial void LogAnswers();

    // Its own message may hold addresses and keys.
    [LoggerMessage(LogLevel.Warning, "Redis does not answer in time ({Failure}); calls go on without it")]
    private partial void LogAway(string failure);
}

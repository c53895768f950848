using Employment.Policies.Data;
using Employment.Policy.Loading;

namespace Employment.Policies.Editions;

/// <summary>Takes the newest edition where it is newer than the one this process answers from.</summary>
internal sealed partial class EditionUpdate(IServiceProvider services, CurrentEdition current, EditionLoader loader, TimeProvider time, ILogger<EditionUpdate> logger)
{
    private volatile EditionFailure? failure;
    private long lastAsked;

    /// <summary>The edition this program cannot load; null while there is none.</summary>
    public EditionFailure? Failure => failure;

    /// <summary>When the database was last asked, in real time.</summary>
    public DateTimeOffset LastAsked => new(Volatile.Read(ref lastAsked), TimeSpan.Zero);

    /// <summary>Asks the database and loads what is new. An edition that does not load is tried once; the one before goes on answering.</summary>
    /// <exception cref="PolicyLoadException">At the first load: there is none before.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<CatalogueStore>();
        var newest = await store.NewestAsync(cancellationToken);
        Volatile.Write(ref lastAsked, time.GetUtcNow().Ticks);
        if (newest <= (current.Number ?? 0) || failure?.Number == newest)
        {
            return;
        }

        try
        {
            current.Set(loader.Load(newest, await store.FilesAsync(newest, cancellationToken)));
            failure = null;
            LogTaken(newest);
        }
        catch (PolicyLoadException exception) when (current.Number is not null)
        {
            failure = new EditionFailure(newest, exception.Message);
            LogFailed(exception, newest, current.Value.Number);
        }
    }

    [LoggerMessage(LogLevel.Information, "Evaluates with edition {Edition}")]
    private partial void LogTaken(int edition);

    [LoggerMessage(LogLevel.Error, "Edition {Edition} does not load in this program; it goes on with edition {Kept} and is not ready")]
    private partial void LogFailed(Exception exception, int edition, int kept);
}

/// <summary>An edition that this program cannot load.</summary>
internal sealed record EditionFailure(int Number, string Reason);

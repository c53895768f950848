using System.Globalization;
using Employment.Platform.Hosting;

namespace Employment.Gateway.Identity.Banks;

/// <summary>
/// What was read from files, read anew within a second of the first call after one of them changes. What cannot be used then leaves the former
/// in place, and a line in the log.
/// </summary>
/// <typeparam name="T">What is made of them.</typeparam>
internal sealed partial class WatchedFiles<T>
    where T : class
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly IReadOnlyList<string> paths;
    private readonly Func<T> read;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private volatile T current;
    private string seen;
    private long looked;

    /// <summary>Reads the files.</summary>
    /// <exception cref="InvalidSettingException">A file cannot be used.</exception>
    public WatchedFiles(IReadOnlyList<string> paths, Func<T> read, TimeProvider time, ILogger logger)
    {
        (this.paths, this.read, this.time, this.logger) = (paths, read, time, logger);
        (seen, looked) = (Stamp(), time.GetTimestamp());
        current = read();
    }

    /// <summary>What the files hold.</summary>
    public T Current
    {
        get
        {
            // Others go on with what there is while one looks.
            if (time.GetElapsedTime(Volatile.Read(ref looked)) >= Interval && gate.TryEnter())
            {
                try
                {
                    LookAgain();
                }
                finally
                {
                    gate.Exit();
                }
            }

            return current;
        }
    }

    private void LookAgain()
    {
        Volatile.Write(ref looked, time.GetTimestamp());
        var stamp = Stamp();
        if (stamp == seen)
        {
            return;
        }

        try
        {
            current = read();
            seen = stamp;
            LogRead(string.Join(", ", paths));
        }
        catch (InvalidSettingException unusable)
        {
            LogUnusable(unusable.Message);
        }
    }

    private string Stamp() => string.Join('\n', paths.Select(Stamp));

    /// <summary>Of the file behind links: mounted secrets are links, and what changes is where they lead.</summary>
    private static string Stamp(string path)
    {
        try
        {
            var file = new FileInfo(path);
            var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return target.Exists ? string.Create(CultureInfo.InvariantCulture, $"{target.FullName} {target.LastWriteTimeUtc.Ticks} {target.Length}") : "";
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Replaced at this moment: it is looked at again in a second.
            return "";
        }
    }

    [LoggerMessage(LogLevel.Information, "Read anew: {Paths}")]
    private partial void LogRead(string paths);

    [LoggerMessage(LogLevel.Warning, "A file changed and cannot be used; the former goes on to count. {Problem}")]
    private partial void LogUnusable(string problem);
}

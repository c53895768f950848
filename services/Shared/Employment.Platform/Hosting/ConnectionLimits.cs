using System.Globalization;

namespace Employment.Platform.Hosting;

/// <summary>What connections may take, one and all together; docs/limits.md says what whoever goes beyond it sees.</summary>
public sealed record ConnectionLimits
{
    /// <summary>Connections at a time where nothing else is set.</summary>
    public const int UsualConnections = 12_000;

    /// <summary>Calls under way at a time on one HTTP/2 connection.</summary>
    public const int Streams = 256;

    /// <summary>Files that a process keeps for itself: assemblies, logs, connections to databases and other services.</summary>
    public const int OwnFiles = 512;

    /// <summary>Connections at a time; more are closed as they come.</summary>
    public int MaxConnections { get; init; } = UsualConnections;

    /// <summary>The same for one client, which is an IPv4 address or an IPv6 network of /64; 0: no limit.</summary>
    public int PerClient { get; init; }

    /// <summary>Frames a second, of those that carry nothing, on one HTTP/2 connection; 0: no limit.</summary>
    public int EmptyFramesPerSecond { get; init; }

    /// <summary>How long a connection may stay without a call.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(130);

    /// <summary>How long the headers of a request may take to come.</summary>
    public TimeSpan Headers { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Bytes a second at which a request has to come and an answer has to be taken.</summary>
    public int MinBytesPerSecond { get; init; } = 240;

    /// <summary>How long the bytes of a request or answer may stand still before that counts.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(180);

    /// <summary>Why fewer connections are taken than usual; null when they are not.</summary>
    public string? Shortage { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <param name="settings">The process's settings.</param>
    /// <param name="openFiles">Files that the process may have open; null: unknown.</param>
    /// <exception cref="InvalidSettingException">A setting is malformed, or asks for more than the system gives.</exception>
    public static ConnectionLimits Read(SettingReader settings, int? openFiles)
    {
        var defaults = new ConnectionLimits();
        var asked = Number(settings, "Platform__MaxConnections", "connections", least: 1);
        var possible = openFiles is { } files ? Math.Max(1, files - OwnFiles) : int.MaxValue;
        return new ConnectionLimits
        {
            MaxConnections = asked > possible ? throw TooMany(asked.Value, openFiles!.Value) : asked ?? Math.Min(UsualConnections, possible),
            Shortage = asked is null && possible < UsualConnections ? ShortageOf(openFiles!.Value, possible) : null,
            PerClient = Number(settings, "Platform__ConnectionsPerClient", "connections", least: 0) ?? defaults.PerClient,
            EmptyFramesPerSecond = Number(settings, "Platform__EmptyFramesPerSecond", "frames", least: 0) ?? defaults.EmptyFramesPerSecond,
            Idle = Seconds(settings, "Platform__IdleSeconds") ?? defaults.Idle,
            Headers = Seconds(settings, "Platform__HeaderSeconds") ?? defaults.Headers,
            MinBytesPerSecond = Number(settings, "Platform__MinBytesPerSecond", "bytes", least: 1) ?? defaults.MinBytesPerSecond,
            Grace = Seconds(settings, "Platform__GraceSeconds") ?? defaults.Grace,
        };
    }

    /// <summary>The web server looks at its clocks once a second, so that shorter times mean nothing.</summary>
    private static TimeSpan? Seconds(SettingReader settings, string variable) =>
        Number(settings, variable, "seconds", least: 2) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private static int? Number(SettingReader settings, string variable, string unit, int least) => settings.ReadValue<int>(
        variable,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least ? value : null,
        string.Create(CultureInfo.InvariantCulture, $"a whole number of {unit}, {least} or more"));

    private static InvalidSettingException TooMany(int asked, int openFiles) => new(
        "Platform__MaxConnections",
        string.Create(
            CultureInfo.InvariantCulture,
            $"is '{asked}', but this process may only have {openFiles} files open and keeps {OwnFiles} for itself. Raise the limit (ulimit -Hn, or LimitNOFILE= of the unit) or lower the setting."));

    private static string ShortageOf(int openFiles, int possible) => string.Create(
        CultureInfo.InvariantCulture,
        $"This process may only have {openFiles} files open, so that it takes {possible} connections instead of {UsualConnections}. Raise the limit (ulimit -Hn, or LimitNOFILE= of the unit).");
}

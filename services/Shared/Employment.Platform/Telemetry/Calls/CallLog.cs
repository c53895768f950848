using Microsoft.Extensions.Logging;

namespace Employment.Platform.Telemetry.Calls;

/// <summary>A line for each call that failed by our fault or was slow. It carries the trace id, whether or not the trace was sampled.</summary>
/// <param name="options">From when on a call is slow.</param>
/// <param name="logger">Takes the lines.</param>
internal sealed partial class CallLog(TelemetryOptions options, ILogger<CallLog> logger)
{
    /// <summary>Whether a call that took so long is slow.</summary>
    public bool IsSlow(TimeSpan took) => took >= options.SlowCall;

    public void Failed(string call, string status, TimeSpan took) => LogFailed(call, status, took.TotalMilliseconds);

    public void Slow(string call, string status, TimeSpan took) => LogSlow(call, status, took.TotalMilliseconds);

    [LoggerMessage(LogLevel.Warning, "{Call} failed: {Status} after {Milliseconds:0.0} ms")]
    private partial void LogFailed(string call, string status, double milliseconds);

    [LoggerMessage(LogLevel.Warning, "{Call} was slow: {Status} after {Milliseconds:0.0} ms")]
    private partial void LogSlow(string call, string status, double milliseconds);
}

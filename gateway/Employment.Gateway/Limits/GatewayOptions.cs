namespace Employment.Gateway.Limits;

/// <summary>The section "Gateway" of the configuration.</summary>
internal sealed class GatewayOptions
{
    /// <summary>Largest request body or gRPC message, in bytes.</summary>
    public long MaxBytes { get; init; } = 1024 * 1024;

    /// <summary>The same for single calls, by "package.Service/Rpc".</summary>
    public Dictionary<string, long> MaxBytesOf { get; init; } = new(StringComparer.Ordinal);

    /// <summary>How long a service may take to answer a REST call, in seconds.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>Calls a second that one client may make for long; 0: as many as it likes.</summary>
    public int CallsPerSecond { get; init; } = 500;

    /// <summary>Calls that one client may make at once after a pause.</summary>
    public int CallsAtOnce { get; init; } = 5000;

    /// <summary>Calls that may be under way at a time; more are refused at once.</summary>
    public int CallsUnderWay { get; init; } = 2000;

    /// <summary>The same for one client; 0: as many as it likes.</summary>
    public int CallsUnderWayPerClient { get; init; } = 200;

    /// <summary>Largest request of a call, in bytes.</summary>
    public long LimitOf(string call) => MaxBytesOf.GetValueOrDefault(call, MaxBytes);

    /// <summary>Reads the section.</summary>
    /// <exception cref="InvalidOperationException">A value is out of range.</exception>
    public static GatewayOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection("Gateway").Get<GatewayOptions>() ?? new GatewayOptions();
        return options.IsInRange
            ? options
            : throw new InvalidOperationException(
                "Gateway: MaxBytes, MaxBytesOf, TimeoutSeconds, CallsAtOnce and CallsUnderWay must be above 0, "
                + "CallsPerSecond and CallsUnderWayPerClient 0 or above.");
    }

    private bool IsInRange =>
        this is { MaxBytes: > 0, TimeoutSeconds: > 0, CallsPerSecond: >= 0, CallsAtOnce: > 0, CallsUnderWay: > 0, CallsUnderWayPerClient: >= 0 }
        && MaxBytesOf.Values.All(limit => limit > 0);
}

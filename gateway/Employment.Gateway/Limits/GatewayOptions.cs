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

    /// <summary>Largest request of a call, in bytes.</summary>
    public long LimitOf(string call) => MaxBytesOf.GetValueOrDefault(call, MaxBytes);

    /// <summary>Reads the section.</summary>
    /// <exception cref="InvalidOperationException">A value is out of range.</exception>
    public static GatewayOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection("Gateway").Get<GatewayOptions>() ?? new GatewayOptions();
        return options is { MaxBytes: > 0, TimeoutSeconds: > 0, CallsPerSecond: >= 0, CallsAtOnce: > 0 }
            && options.MaxBytesOf.Values.All(limit => limit > 0)
            ? options
            : throw new InvalidOperationException(
                "Gateway: MaxBytes, MaxBytesOf, TimeoutSeconds and CallsAtOnce must be above 0, CallsPerSecond 0 or above.");
    }
}

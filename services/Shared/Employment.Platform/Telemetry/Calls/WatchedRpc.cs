using Grpc.Core;

namespace Employment.Platform.Telemetry.Calls;

/// <summary>One RPC with its labels, made once, so that measuring a call makes no objects. Only RPCs of the protos have one: what callers make up is no label.</summary>
internal sealed class WatchedRpc
{
    private readonly KeyValuePair<string, object?>[][] byStatus;
    private int active;

    public WatchedRpc(string service, string method, bool isUnary)
    {
        (Service, Method, IsUnary) = (service, method, isUnary);
        Name = $"{service}/{method}";
        Labels = [new("rpc.system", "grpc"), new("rpc.service", service), new("rpc.method", method)];
        byStatus = [.. Enum.GetValues<StatusCode>().Order().Select(code => Labels.Append(new(StatusLabel, (int)code)).ToArray())];
    }

    /// <summary>Label of the status, a number (gRPC's own).</summary>
    public static string StatusLabel => "rpc.grpc.status_code";

    /// <summary>Full name of the service.</summary>
    public string Service { get; }

    /// <summary>Name of the RPC.</summary>
    public string Method { get; }

    /// <summary>"package.Service/Rpc".</summary>
    public string Name { get; }

    /// <summary>Whether one request has one answer. How long a stream takes is up to the caller.</summary>
    public bool IsUnary { get; }

    /// <summary>Labels of the RPC.</summary>
    public KeyValuePair<string, object?>[] Labels { get; }

    /// <summary>Calls under way.</summary>
    public int Active => Volatile.Read(ref active);

    /// <summary>Labels of the RPC and how the call ended.</summary>
    public ReadOnlySpan<KeyValuePair<string, object?>> LabelsOf(StatusCode status) => byStatus[(int)status];

    public void Begin() => Interlocked.Increment(ref active);

    public void End() => Interlocked.Decrement(ref active);
}

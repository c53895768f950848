using System.Collections.Frozen;
using Employment.Platform.Hosting;
using Google.Protobuf.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;

namespace Employment.Platform.Telemetry.Calls;

/// <summary>The RPCs that this process serves or passes on.</summary>
/// <param name="endpoints">What it serves.</param>
/// <param name="process">What it passes on.</param>
internal sealed class WatchedRpcs(MappedEndpoints endpoints, ProcessTelemetry process)
{
    private FrozenDictionary<string, WatchedRpc> byPath = FrozenDictionary<string, WatchedRpc>.Empty;

    public IEnumerable<WatchedRpc> All => byPath.Values;

    /// <summary>Reads them; everything has to be mapped.</summary>
    public void Load()
    {
        var served = endpoints.Sources.SelectMany(source => source.Endpoints)
            .Select(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>())
            .OfType<GrpcMethodMetadata>()
            .Select(rpc => new WatchedRpc(rpc.Method.ServiceName, rpc.Method.Name, rpc.Method.Type == MethodType.Unary));
        byPath = served.Concat(process.Forwarded().Select(Watched)).DistinctBy(rpc => rpc.Name).ToFrozenDictionary(rpc => "/" + rpc.Name, StringComparer.Ordinal);
    }

    /// <summary>The RPC of a request's path; null when it is of none.</summary>
    public WatchedRpc? Find(string? path) => path is not null && byPath.TryGetValue(path, out var rpc) ? rpc : null;

    private static WatchedRpc Watched(MethodDescriptor method) =>
        new(method.Service.FullName, method.Name, !method.IsClientStreaming && !method.IsServerStreaming);
}

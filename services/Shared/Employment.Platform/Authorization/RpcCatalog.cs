using System.Collections.Frozen;
using System.Reflection;
using Google.Protobuf.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;

namespace Employment.Platform.Authorization;

/// <summary>The rules of every RPC this process serves, read once from the descriptors when it starts.</summary>
internal sealed class RpcCatalog
{
    /// <summary>Published protos, which cannot carry our option; what they tell is public.</summary>
    private static readonly FrozenSet<string> Published = FrozenSet.ToFrozenSet(
        ["grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"], StringComparer.Ordinal);

    private FrozenDictionary<string, RpcMethod> methods = FrozenDictionary<string, RpcMethod>.Empty;

    /// <summary>Services served, by full name, e.g. "employment.policies.v1.PolicyService".</summary>
    public FrozenSet<string> Services { get; private set; } = [];

    /// <summary>The same with all they declare.</summary>
    public IReadOnlyList<ServiceDescriptor> Descriptors { get; private set; } = [];

    /// <summary>The RPCs' rules.</summary>
    public IEnumerable<RpcMethod> Methods => methods.Values;

    /// <summary>The rules of an RPC, by its path, e.g. "/employment.policies.v1.PolicyService/ListMeasures".</summary>
    public RpcMethod Find(string path) => methods.TryGetValue(path, out var method)
        ? method
        : throw new InvalidOperationException($"RPC {path} was mapped after the process started; map it before app.Run().");

    /// <summary>Reads the rules of all mapped RPCs.</summary>
    /// <exception cref="InvalidOperationException">An RPC has no access option.</exception>
    public void Load(IEnumerable<EndpointDataSource> sources)
    {
        var mapped = sources
            .SelectMany(source => source.Endpoints)
            .Select(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>())
            .OfType<GrpcMethodMetadata>()
            .ToList();
        methods = mapped.ToFrozenDictionary(rpc => rpc.Method.FullName, Read, StringComparer.Ordinal);
        Services = mapped.Select(rpc => rpc.Method.ServiceName).ToFrozenSet(StringComparer.Ordinal);
        Descriptors = [.. mapped.Select(rpc => rpc.ServiceType).Distinct().Select(DescriptorOf)];
    }

    private static RpcMethod Read(GrpcMethodMetadata rpc) => Published.Contains(rpc.Method.ServiceName)
        ? RpcMethod.Open
        : RpcRules.Read(DescriptorOf(rpc.ServiceType).FindMethodByName(rpc.Method.Name));

    /// <summary>A generated base class names, in an attribute, the class that holds its descriptor.</summary>
    private static ServiceDescriptor DescriptorOf(Type implementation)
    {
        for (var type = implementation; type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is { } bound)
            {
                return (ServiceDescriptor)bound.BindType.GetProperty("Descriptor")!.GetValue(null)!;
            }
        }

        throw new InvalidOperationException($"{implementation} does not derive from a generated gRPC base class.");
    }
}

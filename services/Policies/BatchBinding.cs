using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.BatchEvaluate;
using Employment.Policies.Features.EvaluateEntitlements.Wire;
using Grpc.AspNetCore.Server.Model;
using Grpc.Core;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Employment.Policies;

/// <summary>Binds the RPCs of BatchService as generated, but that the stream takes and gives bytes (see <see cref="PolicyBinding"/>).</summary>
internal sealed class BatchBinding : IServiceMethodProvider<BatchGrpcService>
{
    /// <summary>Where the platform finds the rules of the RPCs, as with a generated base class.</summary>
    public static ServiceDescriptor Descriptor => BatchService.Descriptor;

    /// <summary>Nothing: the methods are bound below, where their answer can have another type.</summary>
    public static void Bind(ServiceBinderBase binder, BatchGrpcService? service)
    {
    }

    public void OnServiceMethodDiscovery(ServiceMethodProviderContext<BatchGrpcService> context) => BatchService.BindService(new Binder(context), null);

    private sealed class Binder(ServiceMethodProviderContext<BatchGrpcService> context) : ServiceBinderBase
    {
        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) =>
            context.AddUnaryMethod(method, [], Handler<UnaryServerMethod<BatchGrpcService, TRequest, TResponse>>(method.Name));

        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) =>
            context.AddDuplexStreamingMethod(
                new Method<byte[], ItemResult>(method.Type, method.ServiceName, method.Name, WireRequest.Marshaller, ItemResult.StreamMarshaller),
                [],
                Handler<DuplexStreamingServerMethod<BatchGrpcService, byte[], ItemResult>>(method.Name));

        private static T Handler<T>(string method)
            where T : Delegate =>
            (typeof(BatchGrpcService).GetMethod(method) ?? throw new InvalidOperationException($"BatchGrpcService has no {method}.")).CreateDelegate<T>();
    }
}

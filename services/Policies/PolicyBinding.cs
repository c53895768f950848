using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.EvaluateEntitlements;
using Employment.Policies.Features.EvaluateEntitlements.Wire;
using Grpc.AspNetCore.Server.Model;
using Grpc.Core;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Employment.Policies;

/// <summary>
/// Binds the RPCs of PolicyService as generated, but for one: EvaluateEntitlements takes and gives bytes. Most of an answer is the same
/// for everybody (names, clauses, requirements in Chinese); making messages of requests and answers took longer than finding the answer.
/// </summary>
internal sealed class PolicyBinding : IServiceMethodProvider<PolicyGrpcService>
{
    /// <summary>Where the platform finds the rules of the RPCs, as with a generated base class.</summary>
    public static ServiceDescriptor Descriptor => PolicyService.Descriptor;

    /// <summary>Nothing: the methods are bound below, where their answer can have another type.</summary>
    public static void Bind(ServiceBinderBase binder, PolicyGrpcService? service)
    {
    }

    public void OnServiceMethodDiscovery(ServiceMethodProviderContext<PolicyGrpcService> context) => PolicyService.BindService(new Binder(context), null);

    private sealed class Binder(ServiceMethodProviderContext<PolicyGrpcService> context) : ServiceBinderBase
    {
        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler)
        {
            if (typeof(TResponse) == typeof(EvaluateEntitlementsResponse))
            {
                Add(new Method<byte[], EvaluationAnswer>(method.Type, method.ServiceName, method.Name, WireRequest.Marshaller, EvaluationAnswer.Marshaller));
            }
            else
            {
                Add(method);
            }
        }

        private void Add<TRequest, TResponse>(Method<TRequest, TResponse> method)
            where TRequest : class
            where TResponse : class
        {
            var handler = typeof(PolicyGrpcService).GetMethod(method.Name, [typeof(TRequest), typeof(ServerCallContext)])
                ?? throw new InvalidOperationException($"PolicyGrpcService has no {method.Name}.");
            context.AddUnaryMethod(method, [], handler.CreateDelegate<UnaryServerMethod<PolicyGrpcService, TRequest, TResponse>>());
        }
    }
}

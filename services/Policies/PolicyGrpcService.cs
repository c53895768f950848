using Employment.Contracts.Policies.V1;
using Employment.Policies.Editions;
using Grpc.Core;

namespace Employment.Policies;

/// <summary>Routes the RPCs of PolicyService.</summary>
internal sealed class PolicyGrpcService(CurrentEdition current) : PolicyService.PolicyServiceBase
{
    public override Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context) =>
        Task.FromResult(current.Value.ListMeasures.Handle(request));

    public override Task<GetMeasureResponse> GetMeasure(GetMeasureRequest request, ServerCallContext context) =>
        Task.FromResult(current.Value.GetMeasure.Handle(request));

    public override Task<EvaluateEntitlementsResponse> EvaluateEntitlements(EvaluateEntitlementsRequest request, ServerCallContext context) =>
        Task.FromResult(current.Value.Evaluate.Handle(request));
}

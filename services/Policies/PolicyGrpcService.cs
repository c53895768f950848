using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.EvaluateEntitlements;
using Employment.Policies.Features.GetMeasure;
using Employment.Policies.Features.ListMeasures;
using Grpc.Core;

namespace Employment.Policies;

/// <summary>Routes the RPCs of PolicyService.</summary>
internal sealed class PolicyGrpcService(ListMeasuresHandler listMeasures, GetMeasureHandler getMeasure, EvaluateEntitlementsHandler evaluate)
    : PolicyService.PolicyServiceBase
{
    public override Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context) =>
        Task.FromResult(listMeasures.Handle(request));

    public override Task<GetMeasureResponse> GetMeasure(GetMeasureRequest request, ServerCallContext context) =>
        Task.FromResult(getMeasure.Handle(request));

    public override Task<EvaluateEntitlementsResponse> EvaluateEntitlements(EvaluateEntitlementsRequest request, ServerCallContext context) =>
        Task.FromResult(evaluate.Handle(request));
}

using Employment.Contracts.Policies.V1;
using Employment.Policies.Editions;
using Grpc.Core;

namespace Employment.Policies;

/// <summary>Routes the RPCs of PolicyListService.</summary>
internal sealed class PolicyListGrpcService(CurrentEdition current) : PolicyListService.PolicyListServiceBase
{
    public override Task<SearchPoliciesResponse> SearchPolicies(SearchPoliciesRequest request, ServerCallContext context) =>
        current.Value.AnswerAsync(request, context, static (edition, asked) => edition.PolicyList.Search.Handle(asked));

    public override Task<GetVersionsResponse> GetVersions(GetVersionsRequest request, ServerCallContext context) =>
        current.Value.AnswerAsync(request, context, static (edition, asked) => edition.PolicyList.GetVersions.Handle(asked));

    public override Task<ExportPoliciesResponse> ExportPolicies(ExportPoliciesRequest request, ServerCallContext context) =>
        current.Value.AnswerAsync(request, context, static (edition, asked) => edition.PolicyList.Export.Handle(asked));
}

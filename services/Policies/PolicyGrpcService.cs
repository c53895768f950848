using Employment.Contracts.Policies.V1;
using Employment.Policies.Editions;
using Employment.Policies.Features.EvaluateEntitlements;
using Employment.Policies.Features.EvaluateEntitlements.Wire;
using Grpc.Core;

namespace Employment.Policies;

/// <summary>Routes the RPCs of PolicyService, bound by <see cref="PolicyBinding"/>.</summary>
[BindServiceMethod(typeof(PolicyBinding), nameof(PolicyBinding.Bind))]
internal sealed class PolicyGrpcService(CurrentEdition current)
{
    public Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context) =>
        current.Value.AnswerAsync(request, context, static (edition, asked) => edition.ListMeasures.Handle(asked));

    public Task<GetMeasureResponse> GetMeasure(GetMeasureRequest request, ServerCallContext context) =>
        current.Value.AnswerAsync(request, context, static (edition, asked) => edition.GetMeasure.Handle(asked));

    public Task<EvaluationAnswer> EvaluateEntitlements(byte[] request, ServerCallContext context)
    {
        var edition = current.Value;
        return Task.FromResult(edition.EvaluateBytes.TryAnswer(request) ?? edition.Evaluate.Handle(WireRequest.Parse(request)));
    }
}

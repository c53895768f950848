using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.BatchEvaluate;
using Grpc.Core;

namespace Employment.Policies;

/// <summary>Routes the RPCs of BatchService, bound by <see cref="BatchBinding"/>.</summary>
[BindServiceMethod(typeof(BatchBinding), nameof(BatchBinding.Bind))]
internal sealed class BatchGrpcService(BatchEvaluateHandler batch, StreamEvaluateHandler stream)
{
    public Task<BatchEvaluateEntitlementsResponse> BatchEvaluateEntitlements(BatchEvaluateEntitlementsRequest request, ServerCallContext context) =>
        batch.HandleAsync(request, context.CancellationToken);

    public Task StreamEvaluateEntitlements(
        IAsyncStreamReader<byte[]> items, IServerStreamWriter<ItemResult> results, ServerCallContext context) =>
        stream.HandleAsync(items, results, context.CancellationToken);
}

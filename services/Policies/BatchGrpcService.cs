using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.BatchEvaluate;
using Grpc.Core;

namespace Employment.Policies;

/// <summary>Routes the RPCs of BatchService.</summary>
internal sealed class BatchGrpcService(BatchEvaluateHandler batch, StreamEvaluateHandler stream) : BatchService.BatchServiceBase
{
    public override Task<BatchEvaluateEntitlementsResponse> BatchEvaluateEntitlements(BatchEvaluateEntitlementsRequest request, ServerCallContext context) =>
        batch.HandleAsync(request, context.CancellationToken);

    public override Task StreamEvaluateEntitlements(
        IAsyncStreamReader<StreamEvaluateEntitlementsRequest> requestStream,
        IServerStreamWriter<StreamEvaluateEntitlementsResponse> responseStream,
        ServerCallContext context) =>
        stream.HandleAsync(requestStream, responseStream, context.CancellationToken);
}

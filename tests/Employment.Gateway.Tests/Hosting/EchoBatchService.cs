using Employment.Contracts.Policies.V1;
using Grpc.Core;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>Answers each item with what came of it on the way: its request, or what could not be read of it.</summary>
internal sealed class EchoBatchService : BatchService.BatchServiceBase
{
    public override Task<BatchEvaluateEntitlementsResponse> BatchEvaluateEntitlements(BatchEvaluateEntitlementsRequest request, ServerCallContext context) =>
        Task.FromResult(new BatchEvaluateEntitlementsResponse { Results = { request.Items.Select(Answer) } });

    /// <summary>Echoes until the client stops; an answer of 64 KB to each item, so that one which is not read soon stops the stream.</summary>
    public override async Task StreamEvaluateEntitlements(
        IAsyncStreamReader<StreamEvaluateEntitlementsRequest> requestStream,
        IServerStreamWriter<StreamEvaluateEntitlementsResponse> responseStream,
        ServerCallContext context)
    {
        while (await requestStream.MoveNext(context.CancellationToken))
        {
            var answer = new EvaluateEntitlementsResponse { Warnings = { new string('x', 64 * 1024) } };
            await responseStream.WriteAsync(
                new StreamEvaluateEntitlementsResponse { Result = new BatchResult { Id = requestStream.Current.Item.Id, Answer = answer } }, context.CancellationToken);
        }
    }

    private static BatchResult Answer(BatchItem item)
    {
        var result = new BatchResult { Id = item.Id };
        if (item.Unreadable.Count > 0)
        {
            result.Error = new ItemError { Message = item.Request is null ? "" : "has a request", Violations = { item.Unreadable } };
        }
        else
        {
            result.Answer = new EvaluateEntitlementsResponse { Region = item.Request?.Region ?? "" };
        }

        return result;
    }
}

using Employment.Contracts.Policies.V1;
using Employment.Policies.Editions;
using Grpc.Core;

namespace Employment.Policies.Features.BatchEvaluate;

/// <summary>
/// Answers a stream of items, each from the edition that holds when it is answered. An item is read only when the answer before it was
/// taken by the transport, so that a client which does not read is not read either; nothing is queued here.
/// </summary>
internal sealed class StreamEvaluateHandler(CurrentEdition current, BatchEvaluator evaluator)
{
    // Sending each answer by itself would cost more than finding it. Up to this many wait for one another while items keep coming.
    private const int AnswersToAFlush = 64;

    private static readonly WriteOptions Gather = new(WriteFlags.BufferHint);
    private static readonly WriteOptions Send = new();

    // Many streams would otherwise take every thread until their windows are full, and single calls wait for all of them.
    private readonly SemaphoreSlim turns = new(Math.Max(1, Environment.ProcessorCount));

    private static int open;

    /// <summary>Streams that are being answered in this process.</summary>
    public static int Open => Volatile.Read(ref open);

    public async Task HandleAsync(
        IAsyncStreamReader<StreamEvaluateEntitlementsRequest> items,
        IServerStreamWriter<StreamEvaluateEntitlementsResponse> results,
        CancellationToken cancellation)
    {
        Interlocked.Increment(ref open);
        try
        {
            await AnswerAsync(items, results, cancellation);
        }
        catch (IOException)
        {
            // The client broke the stream off; nobody is there to be told, and it is no fault of ours to be logged.
            throw new RpcException(new Status(StatusCode.Cancelled, "The client ended the stream."));
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }

    private async Task AnswerAsync(
        IAsyncStreamReader<StreamEvaluateEntitlementsRequest> items,
        IServerStreamWriter<StreamEvaluateEntitlementsResponse> results,
        CancellationToken cancellation)
    {
        var waiting = 0;
        var next = items.MoveNext(cancellation);
        while (await next)
        {
            var result = await EvaluateAsync(items.Current.Item, cancellation);
            next = items.MoveNext(cancellation);
            waiting = next.IsCompletedSuccessfully && next.Result && waiting + 1 < AnswersToAFlush ? waiting + 1 : 0;
            results.WriteOptions = waiting > 0 ? Gather : Send;
            await results.WriteAsync(new StreamEvaluateEntitlementsResponse { Result = result }, cancellation);
            if (waiting == 0)
            {
                // What came meanwhile goes first.
                await Task.Yield();
            }
        }
    }

    private async ValueTask<BatchResult> EvaluateAsync(BatchItem? item, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            return evaluator.Evaluate(current.Value, item);
        }
        finally
        {
            turns.Release();
        }
    }
}

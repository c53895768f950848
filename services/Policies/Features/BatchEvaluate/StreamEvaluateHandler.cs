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

    private static int open;

    /// <summary>Streams that are being answered in this process.</summary>
    public static int Open => Volatile.Read(ref open);

    /// <param name="items">Items, as <see cref="WireItem.StreamMarshaller"/> leaves them.</param>
    /// <param name="results">Takes the results.</param>
    /// <param name="cancellation">Ends the stream.</param>
    public async Task HandleAsync(
        IAsyncStreamReader<byte[]> items,
        IServerStreamWriter<ItemResult> results,
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
        IAsyncStreamReader<byte[]> items,
        IServerStreamWriter<ItemResult> results,
        CancellationToken cancellation)
    {
        var waiting = 0;
        var next = items.MoveNext(cancellation);
        while (await next)
        {
            var result = evaluator.Evaluate(current.Value, items.Current);
            next = items.MoveNext(cancellation);
            waiting = next.IsCompletedSuccessfully && next.Result && waiting + 1 < AnswersToAFlush ? waiting + 1 : 0;
            results.WriteOptions = waiting > 0 ? Gather : Send;
            await results.WriteAsync(result, cancellation);
        }
    }
}

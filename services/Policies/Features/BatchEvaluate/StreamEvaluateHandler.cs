using Employment.Policies.Editions;
using Employment.Policies.Features.EvaluateEntitlements.Wire;
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

    // More streams than this would take every thread until their windows are full, and single calls wait for all of them: they take turns.
    private static readonly int Streams = Environment.ProcessorCount;

    private readonly SemaphoreSlim turns = new(Streams);

    private static int open;

    /// <summary>Streams that are being answered in this process.</summary>
    public static int Open => Volatile.Read(ref open);

    /// <param name="items">Items, as <see cref="WireRequest.Marshaller"/> leaves them.</param>
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
        var next = items.MoveNext(cancellation);
        while (await next)
        {
            var isCrowded = Open > Streams;
            (var last, next) = isCrowded ? await TakeTurnAsync(items, results, cancellation) : await GatherAsync(items, results, cancellation);
            results.WriteOptions = Send;
            await results.WriteAsync(last, cancellation);
            if (isCrowded)
            {
                // What came meanwhile goes first.
                await Task.Yield();
            }
        }
    }

    private async ValueTask<(ItemResult Last, Task<bool> Next)> TakeTurnAsync(
        IAsyncStreamReader<byte[]> items,
        IServerStreamWriter<ItemResult> results,
        CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            return await GatherAsync(items, results, cancellation);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>Answers the item read and those that are there behind it; the last answer is the caller's to send, for a client may be slow to take it.</summary>
    private async ValueTask<(ItemResult Last, Task<bool> Next)> GatherAsync(
        IAsyncStreamReader<byte[]> items,
        IServerStreamWriter<ItemResult> results,
        CancellationToken cancellation)
    {
        results.WriteOptions = Gather;
        for (var count = 1; ; count++)
        {
            var result = evaluator.Evaluate(current.Value, items.Current);
            var next = items.MoveNext(cancellation);
            if (count == AnswersToAFlush || !next.IsCompletedSuccessfully || !next.Result)
            {
                return (result, next);
            }

            await results.WriteAsync(result, cancellation);
        }
    }
}

using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Editions;

namespace Employment.Policies.Features.BatchEvaluate;

/// <summary>Answers a batch that came in one message.</summary>
internal sealed class BatchEvaluateHandler(CurrentEdition current, BatchEvaluator evaluator)
{
    /// <summary>Most items of a call.</summary>
    public const int MostItems = 1000;

    // Answers are many times the size of requests and are held whole until they are sent: a few batches at once keep two
    // processors busy, and more would only take memory.
    private readonly SemaphoreSlim turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <exception cref="RefusedException">No item, or more than <see cref="MostItems"/>.</exception>
    public async Task<BatchEvaluateEntitlementsResponse> HandleAsync(BatchEvaluateEntitlementsRequest request, CancellationToken cancellation)
    {
        if (request.Items.Count is 0 or > MostItems)
        {
            throw Refusal.InvalidField("items", $"must have from 1 to {MostItems} items; send more in several calls, or over the gRPC stream").ToException();
        }

        await turns.WaitAsync(cancellation);
        try
        {
            return Answer(request, cancellation);
        }
        finally
        {
            turns.Release();
        }
    }

    private BatchEvaluateEntitlementsResponse Answer(BatchEvaluateEntitlementsRequest request, CancellationToken cancellation)
    {
        // One edition for the whole call: its items are answered from the same law.
        var edition = current.Value;
        var response = new BatchEvaluateEntitlementsResponse();
        var ids = new HashSet<string>(request.Items.Count, StringComparer.Ordinal);
        foreach (var item in request.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = item.Id.Length > 0 && !ids.Add(item.Id)
                ? BatchEvaluator.Refused(item.Id, "id", "is the id of an earlier item of this call")
                : evaluator.Evaluate(edition, item);
            response.Results.Add(result.ToMessage());
        }

        return response;
    }
}

using System.Runtime.ExceptionServices;
using Employment.Batch.Input;
using Employment.Contracts.Policies.V1;
using Grpc.Core;

namespace Employment.Batch.Sending;

using Call = AsyncDuplexStreamingCall<StreamEvaluateEntitlementsRequest, StreamEvaluateEntitlementsResponse>;

/// <summary>One stream to the gateway, for as long as it lasts.</summary>
internal sealed class Connection(Window window, IEnumerator<InputItem> input, Action<InputItem, BatchResult> write)
{
    /// <summary>Sends and receives until every item has its result.</summary>
    /// <exception cref="RpcException">The stream broke, or was refused.</exception>
    public async Task RunAsync(BatchService.BatchServiceClient client, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var again = window.Restart();
        using var call = client.StreamEvaluateEntitlements(cancellationToken: either.Token);
        var receiving = EndTogetherAsync(ReceiveAsync(call, either.Token), either);
        var sending = EndTogetherAsync(SendAsync(call, again, either.Token), either);
        await Task.WhenAny(Task.WhenAll(receiving, sending));
        if (Cause(receiving, sending) is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
        }
    }

    /// <summary>What ended the two halves: a fault of a file first, then what the gateway said; the half that failed second only heard of it.</summary>
    private static Exception? Cause(params Task[] halves)
    {
        var causes = halves.Where(half => !half.IsCompletedSuccessfully).Select(half => half.Exception?.InnerException ?? new OperationCanceledException()).ToArray();
        return causes.OfType<UnusableException>().FirstOrDefault() ?? causes.OfType<RpcException>().FirstOrDefault() ?? causes.FirstOrDefault();
    }

    private static async Task EndTogetherAsync(Task half, CancellationTokenSource either)
    {
        try
        {
            await half;
        }
        catch
        {
            await either.CancelAsync();
            throw;
        }
    }

    private async Task SendAsync(Call call, InputItem[] again, CancellationToken cancellation)
    {
        foreach (var item in again)
        {
            await SendAsync(call, item, cancellation);
        }

        while (!window.IsLast)
        {
            await window.WaitForRoomAsync(cancellation);
            var item = input.MoveNext() ? input.Current : null;
            window.Add(item);
            await SendAsync(call, item, cancellation);
        }

        await call.RequestStream.CompleteAsync();
    }

    private static Task SendAsync(Call call, InputItem? item, CancellationToken cancellation) => item?.Item is { } sent
        ? call.RequestStream.WriteAsync(new StreamEvaluateEntitlementsRequest { Item = sent }, cancellation)
        : Task.CompletedTask;

    private async Task ReceiveAsync(Call call, CancellationToken cancellation)
    {
        while (await window.NextAsync(cancellation) is { } item)
        {
            write(item, item.Item is null ? Refusal(item) : await ResultAsync(call, item, cancellation));
            window.Remove();
        }
    }

    private static async Task<BatchResult> ResultAsync(Call call, InputItem item, CancellationToken cancellation)
    {
        if (!await call.ResponseStream.MoveNext(cancellation))
        {
            throw new RpcException(new Status(StatusCode.Unavailable, "The gateway ended the stream before every item was answered."));
        }

        var result = call.ResponseStream.Current.Result;
        return result.Id == item.Id
            ? result
            : throw new RpcException(new Status(StatusCode.DataLoss, "The gateway answered another item than the one that was next."));
    }

    private static BatchResult Refusal(InputItem item)
    {
        var first = item.Errors[0];
        var where = first.Field.Length > 0 ? first.Field : "the line";
        return new BatchResult
        {
            Id = item.Id,
            Error = new ItemError
            {
                Code = "INVALID_ARGUMENT",
                Message = FormattableString.Invariant($"Line {item.Line}: {where} {first.Description}."),
                Violations = { item.Errors },
            },
        };
    }
}

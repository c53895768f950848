using System.Diagnostics;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Benchmarks.Batch;

/// <summary>Sends every request once over a few streams at a time, and reads what comes as it comes.</summary>
internal sealed class StreamLoad
{
    /// <summary>Streams under way, each on a connection of its own.</summary>
    public const int Streams = 2;

    // As many as the server gathers; a client that has a file to send does not send each item by itself either.
    private const int RequestsToAFlush = 64;

    private static readonly WriteOptions Gather = new(WriteFlags.BufferHint);
    private static readonly WriteOptions Send = new();

    private readonly byte[][] requests;
    private readonly Method<byte[], byte[]> method;
    private readonly CallInvoker[] invokers;

    public StreamLoad(byte[][] requests, Uri server, Method<byte[], byte[]> method)
    {
        (this.requests, this.method) = (requests, method);
        invokers = [.. Enumerable.Range(0, Streams).Select(_ => Connect(server))];
    }

    /// <summary>Requests answered a second, and how many.</summary>
    public (double Rate, long Count) Run()
    {
        var start = Stopwatch.GetTimestamp();
        var answers = Task.WhenAll(invokers.Select((invoker, first) => Task.Run(() => StreamAsync(invoker, first, requests.Length, Streams, null)))).GetAwaiter().GetResult();
        var count = answers.Sum();
        return count == requests.Length
            ? (count / Stopwatch.GetElapsedTime(start).TotalSeconds, count)
            : throw new InvalidOperationException($"{count} of {requests.Length} requests were answered.");
    }

    /// <summary>Answers to the first requests.</summary>
    public IReadOnlyList<byte[]> Collect(int count)
    {
        var answers = new List<byte[]>(count);
        StreamAsync(invokers[0], 0, count, 1, answers).GetAwaiter().GetResult();
        return answers;
    }

    private static CallInvoker Connect(Uri server) => GrpcChannel.ForAddress(
        server, new GrpcChannelOptions { HttpHandler = new SocketsHttpHandler(), DisposeHttpClient = true, MaxReceiveMessageSize = null }).CreateCallInvoker();

    private async Task<long> StreamAsync(CallInvoker invoker, int first, int end, int step, List<byte[]>? answers)
    {
        using var call = invoker.AsyncDuplexStreamingCall(method, null, default);
        var reading = Task.Run(() => ReadAsync(call.ResponseStream, answers));
        var waiting = 0;
        for (var i = first; i < end; i += step)
        {
            waiting = waiting + 1 < RequestsToAFlush ? waiting + 1 : 0;
            call.RequestStream.WriteOptions = waiting > 0 ? Gather : Send;
            await call.RequestStream.WriteAsync(requests[i]);
        }

        await call.RequestStream.CompleteAsync();
        return await reading;
    }

    private static async Task<long> ReadAsync(IAsyncStreamReader<byte[]> stream, List<byte[]>? answers)
    {
        var count = 0L;
        while (await stream.MoveNext(CancellationToken.None))
        {
            answers?.Add(stream.Current);
            count++;
        }

        return count;
    }
}

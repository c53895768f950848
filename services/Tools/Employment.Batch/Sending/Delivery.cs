using Employment.Batch.Input;
using Employment.Contracts.Policies.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Batch.Sending;

/// <summary>Gets every item its result, over as many connections as it takes.</summary>
internal sealed class Delivery(Uri gateway, Action<string> say)
{
    /// <summary>Connections in a row that bring nothing before it is given up: half a minute.</summary>
    private const int MostFailures = 8;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);

    /// <exception cref="RpcException">Given up; nothing written is lost.</exception>
    /// <exception cref="UnusableException">The input cannot be read on, or the output not be written.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async Task RunAsync(IEnumerator<InputItem> input, Action<InputItem, BatchResult> write, CancellationToken cancellation)
    {
        using var channel = GrpcChannel.ForAddress(gateway, new GrpcChannelOptions { MaxReceiveMessageSize = null });
        using var window = new Window();
        var client = new BatchService.BatchServiceClient(channel);
        var failures = 0;
        var connection = new Connection(window, input, (item, result) =>
        {
            failures = 0;
            write(item, result);
        });
        while (true)
        {
            try
            {
                await connection.RunAsync(client, cancellation);
                return;
            }
            catch (Exception broken) when (IsPassing(broken) && !cancellation.IsCancellationRequested && ++failures < MostFailures)
            {
                var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 0.25 * Math.Pow(2, failures)));
                say(FormattableString.Invariant($"the connection broke ({Reason(broken)}); trying again in {pause.TotalSeconds:0.#} s"));
                await Task.Delay(pause, cancellation);
            }
        }
    }

    /// <summary>Whether trying again may mend it. A write to a stream that just ended is an invalid operation.</summary>
    private static bool IsPassing(Exception broken) => broken is OperationCanceledException or InvalidOperationException
        || (broken is RpcException { StatusCode: not (StatusCode.Unimplemented or StatusCode.Unauthenticated or StatusCode.PermissionDenied or StatusCode.InvalidArgument) });

    private static string Reason(Exception broken) => broken is RpcException status ? status.StatusCode.ToString() : "ended";
}

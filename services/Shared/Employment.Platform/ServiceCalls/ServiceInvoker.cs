using System.Net;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Platform.ServiceCalls;

/// <summary>
/// Calls another service: its replicas in turn, another one where the first cannot be reached, always in this process's name and with a
/// deadline.
/// </summary>
internal sealed class ServiceInvoker : CallInvoker, IDisposable
{
    private static readonly TimeSpan DefaultDeadline = TimeSpan.FromSeconds(10);

    private const string Away = "What this call needs cannot be reached at the moment. Repeat the same call, with the same requestId where it has one, in a few seconds.";

    private readonly GrpcChannel[] channels;
    private readonly CallInvoker[] replicas;
    private readonly ServiceIdentity identity;
    private readonly TimeProvider time;
    private uint turn;

    public ServiceInvoker(IReadOnlyList<Uri> addresses, ServiceIdentity identity, TimeProvider time)
    {
        this.identity = identity;
        this.time = time;
        channels = [.. addresses.Select(Open)];
        replicas = [.. channels.Select(channel => channel.CreateCallInvoker())];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var channel in channels)
        {
            channel.Dispose();
        }
    }

    /// <inheritdoc />
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
    {
        var prepared = Prepare(options);
        var first = Next().AsyncUnaryCall(method, host, prepared, request);
        return new AsyncUnaryCall<TResponse>(
            AnswerAsync(first, replicas.Length == 1 ? null : () => Next().AsyncUnaryCall(method, host, prepared, request), prepared.CancellationToken),
            first.ResponseHeadersAsync,
            first.GetStatus,
            first.GetTrailers,
            first.Dispose);
    }

    /// <inheritdoc />
    public override TResponse BlockingUnaryCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) =>
        throw new NotSupportedException("Calls between services are asynchronous.");

    /// <inheritdoc />
    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) =>
        Next().AsyncServerStreamingCall(method, host, Prepare(options), request);

    /// <inheritdoc />
    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options) =>
        Next().AsyncClientStreamingCall(method, host, Prepare(options));

    /// <inheritdoc />
    public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options) =>
        Next().AsyncDuplexStreamingCall(method, host, Prepare(options));

    /// <summary>No connection was made, so that even a command cannot have been carried out.</summary>
    private static bool WasNeverSent(RpcException error) =>
        error.StatusCode == StatusCode.Unavailable && error.Status.DebugException is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError };

    /// <summary>The connection was lost, which this side found and the other did not say: a killed process comes as INTERNAL or CANCELLED too.</summary>
    private static bool WasLost(RpcException error) =>
        error.Status.DebugException is not null && error.StatusCode is StatusCode.Unavailable or StatusCode.Internal or StatusCode.Unknown or StatusCode.Cancelled;

    private static async Task<TResponse> AnswerAsync<TResponse>(AsyncUnaryCall<TResponse> first, Func<AsyncUnaryCall<TResponse>>? again, CancellationToken cancellation)
    {
        try
        {
            return await first.ResponseAsync;
        }
        catch (RpcException error) when (again is not null && WasNeverSent(error))
        {
            using var second = again();
            return await AnswerAsync(second, again: null, cancellation);
        }
        catch (RpcException error) when (WasLost(error) && !cancellation.IsCancellationRequested)
        {
            // Said as it is to whoever asks, without addresses of ours.
            throw new RpcException(new Status(StatusCode.Unavailable, Away, error.Status.DebugException));
        }
    }

    private static GrpcChannel Open(Uri address) => GrpcChannel.ForAddress(address, new GrpcChannelOptions
    {
        HttpHandler = new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = TimeSpan.FromSeconds(2),
            ConnectCallback = PlainConnection.ConnectAsync,
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
            KeepAlivePingDelay = TimeSpan.FromSeconds(30),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
        },
        DisposeHttpClient = true,
    });

    private CallInvoker Next() => replicas[(int)(Interlocked.Increment(ref turn) % (uint)replicas.Length)];

    private CallOptions Prepare(CallOptions options) => new(
        identity.AddTo(options.Headers),
        options.Deadline ?? time.GetUtcNow().UtcDateTime + DefaultDeadline,
        options.CancellationToken);
}

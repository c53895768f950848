using System.Collections.Concurrent;
using System.Net;
using Employment.Platform.ServiceCalls;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Gateway.Backends;

/// <summary>One gRPC channel for each address of a service, made when it is first called.</summary>
internal sealed class BackendChannels : IDisposable
{
    /// <summary>
    /// Bytes of an answer that may wait here for a client that does not take them. It does not grow (the project file says so), and as many
    /// as there may be calls on a connection fit into the connection's own window: no call is held up by another's client.
    /// </summary>
    public const int StreamWindow = 256 * 1024;

    private readonly ConcurrentDictionary<string, (GrpcChannel Channel, CallInvoker Invoker)> channels = new(StringComparer.Ordinal);

    /// <summary>Calls to an address such as "http://127.0.0.1:5101".</summary>
    public CallInvoker To(string address) => channels.GetOrAdd(address, Open).Invoker;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var (channel, _) in channels.Values)
        {
            channel.Dispose();
        }
    }

    private static (GrpcChannel Channel, CallInvoker Invoker) Open(string address)
    {
        var channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions
        {
            HttpHandler = Handler(),
            DisposeHttpClient = true,

            // The gateway's own limits were applied to the request; the answer is the service's.
            MaxReceiveMessageSize = null,
            MaxSendMessageSize = null,
        });
        return (channel, channel.CreateCallInvoker());
    }

    private static SocketsHttpHandler Handler() => new()
    {
        EnableMultipleHttp2Connections = true,
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = TimeSpan.FromSeconds(2),
        ConnectCallback = PlainConnection.ConnectAsync,
        InitialHttp2StreamWindowSize = StreamWindow,
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
        KeepAlivePingDelay = TimeSpan.FromSeconds(15),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(5),
    };
}

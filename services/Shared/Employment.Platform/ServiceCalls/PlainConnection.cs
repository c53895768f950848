using System.Net.Sockets;

namespace Employment.Platform.ServiceCalls;

/// <summary>
/// How channels to services connect. With a callback of its own a channel leaves connections to its handler; its default would wait longer
/// and longer, up to two minutes, before it tries a service again that was away, and would not say that a call was never sent.
/// </summary>
public static class PlainConnection
{
    /// <summary>Connects, for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;

namespace Employment.Platform.Hosting;

/// <summary>Ends HTTP/2 connections that flood us with frames that carry nothing, and takes no others of their client for a while.</summary>
internal sealed partial class FrameGate(ConnectionLimits limits, ConnectionGate gate, TimeProvider time, ILogger<FrameGate> logger)
{
    /// <summary>Watches a connection.</summary>
    public Task PassAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (limits.EmptyFramesPerSecond > 0)
        {
            var waste = new Http2Waste(limits.EmptyFramesPerSecond, time);
            var transport = connection.Transport;
            connection.Transport = new Transport(new WatchedInput(transport.Input, waste, () => End(connection)), transport.Output);
        }

        return next(connection);
    }

    private void End(ConnectionContext connection)
    {
        var client = ClientNetwork.Of((connection.RemoteEndPoint as IPEndPoint)?.Address);
        LogEnded(client, limits.EmptyFramesPerSecond);
        gate.Bar(client);
        connection.Abort(new ConnectionAbortedException("The connection sent too many frames that carry nothing."));
    }

    [LoggerMessage(LogLevel.Warning, "A connection from {Client} was closed: it sent more than {Limit} frames a second that carry nothing.")]
    private partial void LogEnded(string client, int limit);
}

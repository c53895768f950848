using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Employment.Platform.Hosting;

/// <summary>
/// Closes connections of a client that has its share already, so that one client cannot take the places of all. At start it says how many
/// are taken. How many there are in all is counted by the web server.
/// </summary>
internal sealed partial class ConnectionGate(ConnectionLimits limits, ILogger<ConnectionGate> logger) : IHostedService
{
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>Lets a connection in, or drops it.</summary>
    public async Task PassAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var client = ClientNetwork.Of((connection.RemoteEndPoint as IPEndPoint)?.Address);
        if (!TryEnter(client))
        {
            LogRefused(client, limits.PerClient);
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            Leave(client);
        }
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (limits.Shortage is { } shortage)
        {
            LogShortage(shortage);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Counts a connection of the client; false when it has all it may have.</summary>
    internal bool TryEnter(string client)
    {
        lock (open)
        {
            var count = open.GetValueOrDefault(client);
            var isFree = limits.PerClient == 0 || count < limits.PerClient;
            open[client] = isFree ? count + 1 : count;
            return isFree;
        }
    }

    /// <summary>One connection of the client has ended.</summary>
    internal void Leave(string client)
    {
        lock (open)
        {
            if (--open[client] == 0)
            {
                open.Remove(client);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A connection from {Client} was closed: it has {Limit} already.")]
    private partial void LogRefused(string client, int limit);

    [LoggerMessage(LogLevel.Warning, "{Shortage}")]
    private partial void LogShortage(string shortage);
}

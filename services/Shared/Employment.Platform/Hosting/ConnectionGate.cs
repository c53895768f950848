using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Employment.Platform.Hosting;

/// <summary>
/// Closes connections of a client that has its share already, or was barred, so that one client cannot take the places of all. At start it
/// says when the system gives too few files. How many connections there are in all is counted by the web server.
/// </summary>
internal sealed partial class ConnectionGate(ConnectionLimits limits, TimeProvider time, ILogger<ConnectionGate> logger) : IHostedService
{
    /// <summary>How long a client is barred.</summary>
    public static readonly TimeSpan BarredFor = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, long> barred = new(StringComparer.Ordinal);
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

    /// <summary>Takes no further connections of the client for a while. Only where clients are told apart: else it would bar everybody.</summary>
    public void Bar(string client)
    {
        if (limits.PerClient > 0)
        {
            lock (open)
            {
                RemoveEndedBars();
                barred[client] = time.GetTimestamp();
            }
        }
    }

    /// <summary>Counts a connection of the client; false when it has all it may have, or is barred.</summary>
    internal bool TryEnter(string client)
    {
        lock (open)
        {
            var count = open.GetValueOrDefault(client);
            var isFree = limits.PerClient == 0 || (count < limits.PerClient && !IsBarred(client));
            if (isFree)
            {
                open[client] = count + 1;
            }

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

    private bool IsBarred(string client) => barred.TryGetValue(client, out var since) && time.GetElapsedTime(since) < BarredFor;

    private void RemoveEndedBars()
    {
        foreach (var (client, since) in barred)
        {
            if (time.GetElapsedTime(since) >= BarredFor)
            {
                barred.Remove(client);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A connection from {Client} was closed: it has {Limit} already, or sent too many empty frames a moment ago.")]
    private partial void LogRefused(string client, int limit);

    [LoggerMessage(LogLevel.Warning, "{Shortage}")]
    private partial void LogShortage(string shortage);
}

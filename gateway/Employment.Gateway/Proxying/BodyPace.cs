using System.Diagnostics;
using Employment.Platform.Hosting;

namespace Employment.Gateway.Proxying;

/// <summary>
/// Holds one request body to a pace. The web server's own rule for HTTP/2 ends the whole connection, and the proxy switches it off for gRPC;
/// this one ends the call alone. Only time spent waiting for the client counts.
/// </summary>
/// <param name="limits">The pace, and how long it may be missed.</param>
internal sealed class BodyPace(ConnectionLimits limits)
{
    private TimeSpan waited;
    private long taken;

    /// <summary>Whether the client was too slow.</summary>
    public bool IsMissed { get; private set; }

    /// <summary>Nothing is owed at the moment: the next read starts anew.</summary>
    public void Restart() => (waited, taken) = (TimeSpan.Zero, 0);

    /// <summary>Reads.</summary>
    /// <exception cref="IOException">The client was too slow.</exception>
    public async ValueTask<int> ReadAsync(Stream body, Memory<byte> buffer, CancellationToken cancellation)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(Left());
        var start = Stopwatch.GetTimestamp();
        try
        {
            var count = await body.ReadAsync(buffer, late.Token);
            waited += Stopwatch.GetElapsedTime(start);
            taken += count;
            return count;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            IsMissed = true;
            throw new IOException("A gRPC request came too slowly.");
        }
    }

    private TimeSpan Left()
    {
        var left = limits.Grace + TimeSpan.FromSeconds((double)taken / limits.MinBytesPerSecond) - waited;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}

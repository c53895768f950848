using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Employment.Testing;

/// <summary>A TCP proxy on the loopback address that passes everything on, after a delay when it is told to.</summary>
public sealed class DelayingProxy : IAsyncDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, FreePort.Next());
    private readonly IPEndPoint target;
    private readonly Task accepting;
    private long delayTicks;

    /// <summary>Starts it.</summary>
    /// <param name="target">Whose traffic it passes on, e.g. "127.0.0.1:6379".</param>
    public DelayingProxy(string target)
    {
        this.target = IPEndPoint.Parse(target);
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public string Endpoint => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>How much later than it came each piece is passed on.</summary>
    public TimeSpan Delay
    {
        get => TimeSpan.FromTicks(Volatile.Read(ref delayTicks));
        set => Volatile.Write(ref delayTicks, value.Ticks);
    }

    /// <summary>Ends it and its connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await accepting;
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = PassAsync(await listener.AcceptTcpClientAsync(end.Token));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(target, end.Token);
                await Task.WhenAny(PumpAsync(client.GetStream(), server.GetStream()), PumpAsync(server.GetStream(), client.GetStream()));
            }
            catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException)
            {
                // One of the two has gone.
            }
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReadAsync(buffer, end.Token) is > 0 and var count)
            {
                await Task.Delay(Delay, end.Token);
                await to.WriteAsync(buffer.AsMemory(0, count), end.Token);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // One of the two has gone.
        }
    }
}

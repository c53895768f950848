using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Employment.Testing;

/// <summary>A Redis of the tests' own, on a free port, keeping nothing.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(15);

    private readonly string folder = TestFolder.Create("redis");
    private readonly string logFile = TestLogs.NewFile("redis");
    private readonly int port = FreePort.Next();
    private ChildProcess? process;

    /// <summary>Host and port, as the setting Redis__Endpoint wants it.</summary>
    public string Endpoint => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");

    /// <summary>Starts a server.</summary>
    public static async Task<RedisServer> StartAsync(CancellationToken cancellationToken = default)
    {
        var server = new RedisServer();
        await server.RestartAsync(cancellationToken);
        return server;
    }

    /// <summary>Ends it as a crash would.</summary>
    public Task Kill9Async() => process?.Kill9Async() ?? Task.CompletedTask;

    /// <summary>Starts it, empty, on the same port.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken = default)
    {
        process = ChildProcess.Start(new ChildProcessStart(
            "redis-server",
            ["--bind", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture), "--save", "", "--appendonly", "no", "--dir", folder],
            logFile));
        await Eventually.IsTrueAsync(() => AnswersAsync(cancellationToken), $"Redis answers (log: {logFile})", StartLimit, cancellationToken);
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        if (process is { HasExited: true })
        {
            throw new InvalidOperationException($"Redis ended while starting: {process.ReadLog()}");
        }

        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port, cancellationToken);
            await client.GetStream().WriteAsync("PING\r\n"u8.ToArray(), cancellationToken);
            var answer = new byte[5];
            await client.GetStream().ReadExactlyAsync(answer, cancellationToken);
            return Encoding.ASCII.GetString(answer) == "+PONG";
        }
        catch (Exception notYet) when (notYet is SocketException or IOException)
        {
            return false;
        }
    }
}

using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Employment.Testing.Overload;

/// <summary>A TCP connection on which a test sends what it likes. Each can come from another loopback address: another client to the server.</summary>
public sealed class RawConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <summary>Connects.</summary>
    /// <param name="target">Host and port.</param>
    /// <param name="from">The address to come from.</param>
    public static Task<RawConnection> OpenAsync(Uri target, string from) => OpenAsync(target, from, room: null);

    /// <summary>Connects and opens HTTP/2.</summary>
    /// <inheritdoc cref="OpenAsync(Uri, string)"/>
    public static async Task<RawConnection> OpenHttp2Async(Uri target, string from)
    {
        var connection = await OpenAsync(target, from);
        connection.TrySend(Http2Frames.Opening);
        return connection;
    }

    /// <summary>
    /// Connects and leaves the system no room for what comes: else it takes megabytes for a client that does not read.
    /// </summary>
    /// <inheritdoc cref="OpenAsync(Uri, string)"/>
    public static Task<RawConnection> OpenWithoutRoomAsync(Uri target, string from) => OpenAsync(target, from, room: 4096);

    /// <summary>Sends, and waits as long as the other side does not take it; false when that has closed the connection.</summary>
    public bool TrySend(ReadOnlySpan<byte> bytes)
    {
        try
        {
            while (!bytes.IsEmpty)
            {
                bytes = bytes[socket.Send(bytes)..];
            }

            return true;
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>Reads some bytes; 0 when the other side has closed the connection.</summary>
    public async Task<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await socket.ReceiveAsync(buffer, cancellationToken);
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return 0;
        }
    }

    /// <summary>Reads a frame; null when the other side has closed the connection.</summary>
    public async Task<Http2Frame?> ReadFrameAsync(CancellationToken cancellationToken = default)
    {
        var head = new byte[9];
        if (!await FillAsync(head, cancellationToken))
        {
            return null;
        }

        var payload = new byte[BinaryPrimitives.ReadInt32BigEndian(head) >>> 8];
        return await FillAsync(payload, cancellationToken)
            ? new Http2Frame((FrameType)head[3], head[4], BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(5)), payload)
            : null;
    }

    /// <summary>Reads and forgets until the other side closes the connection.</summary>
    public async Task ReadToEndAsync(CancellationToken cancellationToken = default)
    {
        var buffer = new byte[16 * 1024];
        while (await ReadAsync(buffer, cancellationToken) > 0)
        {
        }
    }

    /// <summary>Closes it.</summary>
    public void Dispose() => socket.Dispose();

    private static async Task<RawConnection> OpenAsync(Uri target, string from, int? room)
    {
        ArgumentNullException.ThrowIfNull(target);
        var connection = new RawConnection();
        try
        {
            if (room is { } bytes)
            {
                connection.socket.ReceiveBufferSize = bytes;
            }

            connection.socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
            await connection.socket.ConnectAsync(IPAddress.Loopback, target.Port);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async Task<bool> FillAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (buffer.Length > 0)
        {
            var count = await ReadAsync(buffer, cancellationToken);
            if (count == 0)
            {
                return false;
            }

            buffer = buffer[count..];
        }

        return true;
    }
}

namespace Employment.Testing.Overload;

/// <summary>Connections that send as fast as they can, each from a thread of its own; one that is closed is opened again.</summary>
/// <param name="target">Where to.</param>
/// <param name="from">The address they come from.</param>
/// <param name="opening">What each connection begins with.</param>
/// <param name="next">What it sends then, again and again, by the round on this connection from 0.</param>
public sealed class Flood(Uri target, string from, byte[] opening, Func<int, byte[]> next)
{
    private long sent;
    private int closed;

    /// <summary>Bytes sent.</summary>
    public long Sent => Interlocked.Read(ref sent);

    /// <summary>Connections that the server closed.</summary>
    public int Closed => Volatile.Read(ref closed);

    /// <summary>Floods until cancelled.</summary>
    /// <param name="connections">How many at a time.</param>
    /// <param name="cancellationToken">Ends the flood.</param>
    public Task RunAsync(int connections, CancellationToken cancellationToken) => Task.WhenAll(Enumerable.Range(0, connections).Select(_ =>
    {
        var thread = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Run(thread, cancellationToken)) { IsBackground = true }.Start();
        return thread.Task;
    }));

    private void Run(TaskCompletionSource thread, CancellationToken cancellationToken)
    {
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                RunConnection(cancellationToken);
            }

            thread.SetResult();
        }
        catch (Exception failure)
        {
            thread.SetException(failure);
        }
    }

    private void RunConnection(CancellationToken cancellationToken)
    {
        using var connection = RawConnection.OpenAsync(target, from).GetAwaiter().GetResult();
        using var stop = cancellationToken.Register(connection.Dispose);
        var reading = connection.ReadToEndAsync(CancellationToken.None);
        var isOpen = connection.TrySend(opening);
        for (var round = 0; isOpen && !cancellationToken.IsCancellationRequested; round++)
        {
            var bytes = next(round);
            isOpen = connection.TrySend(bytes);
            Interlocked.Add(ref sent, bytes.Length);
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            Interlocked.Increment(ref closed);
        }

        connection.Dispose();
        reading.GetAwaiter().GetResult();
    }
}

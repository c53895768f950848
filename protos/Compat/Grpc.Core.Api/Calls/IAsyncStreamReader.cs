namespace Grpc.Core;

/// <summary>A stream of messages to read, one at a time.</summary>
public interface IAsyncStreamReader<out T>
{
    /// <summary>The message read last.</summary>
    T Current { get; }

    /// <summary>Reads the next message; false at the end. No second read may start before the first ends.</summary>
    Task<bool> MoveNext(CancellationToken cancellationToken);
}

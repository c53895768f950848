namespace Grpc.Core;

/// <summary>A stream of messages to write, one at a time.</summary>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>How the next messages are sent.</summary>
    WriteOptions? WriteOptions { get; set; }

    /// <summary>Writes a message. No second write may start before the first ends.</summary>
    Task WriteAsync(T message);

    /// <summary>Writes a message; writers that cannot be cancelled keep this default.</summary>
    /// <exception cref="NotSupportedException">The token can be cancelled and the writer does not support it.</exception>
    Task WriteAsync(T message, CancellationToken cancellationToken) => cancellationToken.CanBeCanceled
        ? throw new NotSupportedException("This stream writer cannot cancel a write.")
        : WriteAsync(message);
}

namespace Grpc.Core;

/// <summary>Shorthand for reading streams.</summary>
public static class AsyncStreamReaderExtensions
{
    /// <summary>Reads the next message; false at the end.</summary>
    public static Task<bool> MoveNext<T>(this IAsyncStreamReader<T> streamReader)
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return streamReader.MoveNext(CancellationToken.None);
    }
}

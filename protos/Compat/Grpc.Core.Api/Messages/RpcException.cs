namespace Grpc.Core;

/// <summary>A call ended with a status other than OK: thrown by clients, and by handlers to end a call so.</summary>
public class RpcException : Exception
{
    /// <summary>Ends with <paramref name="status"/> and no trailers.</summary>
    public RpcException(Status status)
        : this(status, Metadata.Empty)
    {
    }

    /// <summary>Ends with <paramref name="status"/> and a message of its own.</summary>
    public RpcException(Status status, string message)
        : this(status, Metadata.Empty, message)
    {
    }

    /// <summary>Ends with <paramref name="status"/> and trailers.</summary>
    public RpcException(Status status, Metadata trailers)
        : this(status, trailers, status.ToString())
    {
    }

    /// <summary>Ends with <paramref name="status"/>, trailers and a message of its own.</summary>
    public RpcException(Status status, Metadata trailers, string message)
        : base(message, status.DebugException)
    {
        ArgumentNullException.ThrowIfNull(trailers);
        Status = status;
        Trailers = trailers;
    }

    /// <summary>The status.</summary>
    public Status Status { get; }

    /// <summary>The status's code.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>The trailers.</summary>
    public Metadata Trailers { get; }
}

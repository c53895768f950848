namespace Employment.Platform.Requests;

/// <summary>A command that was answered, and its answer. Written in the transaction of the command's own work.</summary>
public sealed class RequestRecord
{
    /// <summary>Subject of the caller who sent it; another caller's id is another request.</summary>
    public required string Caller { get; init; }

    /// <summary>The id the caller chose.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>Path of the RPC.</summary>
    public required string Method { get; init; }

    /// <summary>SHA-256 of the request.</summary>
    public required byte[] RequestHash { get; init; }

    /// <summary>gRPC status of the answer; 0 is success. Null only while the command's transaction is open.</summary>
    public int? AnswerCode { get; init; }

    /// <summary>The answer's bytes, or google.rpc.Status for a refusal.</summary>
    public byte[]? Answer { get; init; }

    /// <summary>When it came, in real time.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}

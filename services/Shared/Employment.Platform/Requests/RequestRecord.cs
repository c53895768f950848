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

    /// <summary>HMAC-SHA-256 of the request under the first key between processes.</summary>
    public required byte[] RequestHash { get; init; }

    /// <summary>The same under the keys that were the first before; not stored.</summary>
    public IReadOnlyList<byte[]> FormerHashes { get; init; } = [];

    /// <summary>gRPC status of the answer; 0 is success. Null only while the command's transaction is open.</summary>
    public int? AnswerCode { get; init; }

    /// <summary>The answer's bytes, or google.rpc.Status for a refusal.</summary>
    public byte[]? Answer { get; init; }

    /// <summary>When it came, in real time.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether a stored record is of the same request as this one.</summary>
    internal bool IsSameRequestAs(RequestRecord stored) =>
        FormerHashes.Prepend(RequestHash).Any(hash => hash.AsSpan().SequenceEqual(stored.RequestHash));
}

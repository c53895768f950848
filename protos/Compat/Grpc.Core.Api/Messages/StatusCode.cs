namespace Grpc.Core;

/// <summary>Result of a call, with the numbers the gRPC protocol sends in <c>grpc-status</c>.</summary>
public enum StatusCode
{
    /// <summary>Success.</summary>
    OK = 0,

    /// <summary>Cancelled, usually by the caller.</summary>
    Cancelled = 1,

    /// <summary>An error that says no more.</summary>
    Unknown = 2,

    /// <summary>The request is wrong whatever the state of the system.</summary>
    InvalidArgument = 3,

    /// <summary>The deadline passed first.</summary>
    DeadlineExceeded = 4,

    /// <summary>Something asked for is not there.</summary>
    NotFound = 5,

    /// <summary>Something to be created is already there.</summary>
    AlreadyExists = 6,

    /// <summary>The caller is known and may not do this.</summary>
    PermissionDenied = 7,

    /// <summary>A limit or a quota is used up.</summary>
    ResourceExhausted = 8,

    /// <summary>The system is not in the state the call needs.</summary>
    FailedPrecondition = 9,

    /// <summary>Aborted by a concurrent change.</summary>
    Aborted = 10,

    /// <summary>Beyond the valid range.</summary>
    OutOfRange = 11,

    /// <summary>Not implemented here.</summary>
    Unimplemented = 12,

    /// <summary>Something the system relies on is broken.</summary>
    Internal = 13,

    /// <summary>Not available now; a retry may help.</summary>
    Unavailable = 14,

    /// <summary>Data lost or corrupt.</summary>
    DataLoss = 15,

    /// <summary>The caller is not known.</summary>
    Unauthenticated = 16,
}

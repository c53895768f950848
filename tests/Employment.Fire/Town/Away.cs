using Grpc.Core;

namespace Employment.Fire.Town;

/// <summary>Calls without an answer.</summary>
internal static class Away
{
    /// <summary>Whether the system, or the connection to it, was away. INTERNAL said by the system itself is an answer, which it should never give.</summary>
    public static bool Is(RpcException failed) =>
        failed.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Cancelled
        || (failed.StatusCode == StatusCode.Internal && failed.Status.DebugException is not null);
}

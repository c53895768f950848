namespace Grpc.Core;

/// <summary>State of a channel's connection.</summary>
public enum ConnectivityState
{
    /// <summary>Not connected, and nobody asked for it.</summary>
    Idle,

    /// <summary>Being connected.</summary>
    Connecting,

    /// <summary>Connected.</summary>
    Ready,

    /// <summary>Failed; tried again later.</summary>
    TransientFailure,

    /// <summary>Closed for good.</summary>
    Shutdown,
}

namespace Grpc.Core;

/// <summary>What a child call takes over from the call being served.</summary>
public class ContextPropagationOptions(bool propagateDeadline = true, bool propagateCancellation = true)
{
    /// <summary>Deadline and cancellation.</summary>
    public static readonly ContextPropagationOptions Default = new();

    /// <summary>Whether the deadline.</summary>
    public bool IsPropagateDeadline { get; } = propagateDeadline;

    /// <summary>Whether the cancellation.</summary>
    public bool IsPropagateCancellation { get; } = propagateCancellation;
}

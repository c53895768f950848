using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.StartupLoans.Answering;

/// <summary>Another service that does not answer.</summary>
internal static class Downstream
{
    public static Refusal Away { get; } = new(
        StatusCode.Unavailable, "SERVICE_AWAY", "What the answer needs cannot be reached at the moment. Repeat the same question in a few seconds.");

    /// <summary>What is said of a service's failure: that it is away, or, where it found fault with what we asked, that we are to blame and not the bank.</summary>
    /// <param name="error">The failure.</param>
    /// <exception cref="InvalidOperationException">It is not away.</exception>
    public static Refusal RefusalOf(RpcException error) => error.StatusCode switch
    {
        StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Cancelled or StatusCode.ResourceExhausted => Away,
        _ => throw new InvalidOperationException($"Another service answered {error.StatusCode} to what the bank's question needs."),
    };
}

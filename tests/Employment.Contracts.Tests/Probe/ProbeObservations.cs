using System.Collections.Concurrent;

namespace Employment.Contracts.Tests.Probe;

/// <summary>What the server saw that no response can tell.</summary>
public sealed class ProbeObservations
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _cancelled = new();

    /// <summary>The call that sent <paramref name="probe"/> was cancelled, by its client or its deadline.</summary>
    public void Cancelled(string probe) => Of(probe).TrySetResult();

    /// <summary>Ends when the server has seen the call that sent <paramref name="probe"/> cancelled.</summary>
    public Task CancelledAsync(string probe) => Of(probe).Task;

    private TaskCompletionSource Of(string probe)
        => _cancelled.GetOrAdd(probe, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}

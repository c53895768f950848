using System.Collections.Concurrent;

namespace Employment.Contracts.Tests.Probe;

/// <summary>What the server saw that no response can tell.</summary>
public sealed class ProbeObservations
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _cancelled = new();

    /// <summary>A hanging call ended.</summary>
    public void Cancelled(string probe) => Of(probe).TrySetResult();

    /// <summary>Ends when the hanging call that sent <paramref name="probe"/> has ended on the server.</summary>
    public Task CancelledAsync(string probe) => Of(probe).Task;

    private TaskCompletionSource Of(string probe)
        => _cancelled.GetOrAdd(probe, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}

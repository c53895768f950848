using System.Collections.Concurrent;
using System.Diagnostics;

namespace Employment.Testing;

/// <summary>
/// Starts every child from one thread that lives as long as the process. "Signal me when my parent dies" means the thread that
/// started the child: started from the thread pool, a child would be killed whenever the pool lets that thread go.
/// </summary>
internal static class ProcessSpawner
{
    private static readonly BlockingCollection<Action> Requests = StartThread();

    public static Process Spawn(ProcessStartInfo info)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Requests.Add(() => Start(info, started));
        return started.Task.GetAwaiter().GetResult();
    }

    private static void Start(ProcessStartInfo info, TaskCompletionSource<Process> started)
    {
        try
        {
            started.SetResult(Process.Start(info) ?? throw new InvalidOperationException($"{info.FileName} did not start."));
        }
        catch (Exception failure)
        {
            started.SetException(failure);
        }
    }

    private static BlockingCollection<Action> StartThread()
    {
        var requests = new BlockingCollection<Action>();
        var thread = new Thread(() =>
        {
            foreach (var request in requests.GetConsumingEnumerable())
            {
                request();
            }
        })
        { IsBackground = true, Name = nameof(ProcessSpawner) };
        thread.Start();
        return requests;
    }
}

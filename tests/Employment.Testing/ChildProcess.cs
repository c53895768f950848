using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Employment.Testing;

/// <summary>
/// A program started by a test. It never outlives the test process: the kernel kills it when that ends, however it ends.
/// </summary>
public sealed partial class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(5);
    private static readonly ConcurrentDictionary<int, ChildProcess> Alive = new();
    private static readonly ConcurrentStack<Action> Afterwards = new();

    private readonly Process process;
    private readonly ProcessSignal endSignal;

    static ChildProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    private ChildProcess(Process process, ChildProcessStart start)
    {
        this.process = process;
        endSignal = start.EndSignal;
        LogFile = start.LogFile;
        Alive[process.Id] = this;
    }

    /// <summary>Process id.</summary>
    public int Id => process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => process.HasExited;

    /// <summary>Its exit code; 128 + n when signal n ended it.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>The file that takes what it writes to its outputs.</summary>
    public string LogFile { get; }

    /// <summary>Starts a program.</summary>
    /// <param name="start">What to start, and how.</param>
    public static ChildProcess Start(ChildProcessStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        return new ChildProcess(ProcessSpawner.Spawn(start.ToStartInfo()), start);
    }

    /// <summary>What it has written so far.</summary>
    public string ReadLog() => File.Exists(LogFile) ? File.ReadAllText(LogFile) : "";

    /// <summary>Ends it as a crash or the kernel's memory killer would.</summary>
    public async Task Kill9Async()
    {
        process.Kill();
        await WaitForExitAsync();
    }

    /// <summary>Sends it a signal; nothing happens when it has ended.</summary>
    /// <param name="signal">Which one.</param>
    public void Send(ProcessSignal signal)
    {
        if (!process.HasExited)
        {
            _ = SendSignal(process.Id, (int)signal);
        }
    }

    /// <summary>Sends a signal to its whole process group, as a terminal does at Ctrl-C; it must lead one.</summary>
    /// <param name="signal">Which one.</param>
    public void SendToGroup(ProcessSignal signal) => _ = SendSignal(-process.Id, (int)signal);

    /// <summary>Waits until it has ended.</summary>
    public async Task WaitForExitAsync(CancellationToken cancellationToken = default)
    {
        await process.WaitForExitAsync(cancellationToken);
        Alive.TryRemove(process.Id, out _);
    }

    /// <summary>Ends it if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        End();
        await WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Something to do at the end of the test process, when no child runs any more.</summary>
    internal static void AfterAllEnded(Action action) => Afterwards.Push(action);

    private static void EndAll()
    {
        foreach (var child in Alive.Values)
        {
            child.End();
        }

        foreach (var action in Afterwards)
        {
            action();
        }
    }

    private void End()
    {
        Send(endSignal);
        if (!process.WaitForExit(EndLimit))
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);
}

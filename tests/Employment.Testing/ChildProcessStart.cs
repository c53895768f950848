using System.Diagnostics;

namespace Employment.Testing;

/// <summary>What program to start, and how.</summary>
/// <param name="Program">Path of the program, or its name on the PATH.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="LogFile">The file that takes both its outputs.</param>
public sealed record ChildProcessStart(string Program, IReadOnlyList<string> Arguments, string LogFile)
{
    // The shell opens the log and is then replaced, so that the process id is the program's own.
    private const string OpenLogAndBecomeProgram = "exec \"$@\" </dev/null >>\"$0\" 2>&1";

    /// <summary>Variables added to this process's environment; null removes one.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>The user to run as; only root can choose one.</summary>
    public string? User { get; init; }

    /// <summary>The folder to run in.</summary>
    public string Folder { get; init; } = "/";

    /// <summary>The signal that ends it, also when the test process is killed.</summary>
    public ProcessSignal EndSignal { get; init; } = ProcessSignal.Kill;

    /// <summary>Whether it leads a process group of its own, so that a test can send that group the signal of a Ctrl-C.</summary>
    public bool InOwnGroup { get; init; }

    internal ProcessStartInfo ToStartInfo()
    {
        var info = new ProcessStartInfo("/bin/sh") { UseShellExecute = false, WorkingDirectory = Folder };
        foreach (var argument in (string[])["-c", OpenLogAndBecomeProgram, LogFile, .. Wrapped()])
        {
            info.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in Environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static string NameOf(ProcessSignal signal) => signal switch
    {
        ProcessSignal.Interrupt => "INT",
        ProcessSignal.Quit => "QUIT",
        ProcessSignal.Terminate => "TERM",
        ProcessSignal.Kill => "KILL",
        _ => throw new ArgumentOutOfRangeException(nameof(signal), signal, "A child needs a signal that ends it."),
    };

    /// <summary>The fourth field of the user's line in /etc/passwd: nobody's group is not called nobody everywhere.</summary>
    private static string MainGroupOf(string user) =>
        File.ReadLines("/etc/passwd").Select(line => line.Split(':')).First(fields => fields[0] == user)[3];

    // A test run in the background ignores Ctrl-C, and what is ignored is inherited: hence the default.
    private IEnumerable<string> Wrapped() =>
    [
        "env", "--default-signal=INT",
        .. InOwnGroup ? ["setsid"] : Array.Empty<string>(),
        "setpriv", "--pdeathsig", NameOf(EndSignal),
        .. User is null ? [] : new[] { "--reuid", User, "--regid", MainGroupOf(User), "--init-groups" },
        Program, .. Arguments,
    ];
}

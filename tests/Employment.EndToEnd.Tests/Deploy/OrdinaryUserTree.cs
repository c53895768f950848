using Employment.Testing;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>
/// What an ordinary user would have: a built tree of their own. As root it is a copy that belongs to the user "nobody"; otherwise we
/// are an ordinary user already.
/// </summary>
public sealed class OrdinaryUserTree : IAsyncLifetime
{
    // With their times to the nanosecond, by which what stands built is known (hence the format). Without what only a build needs.
    private const string Copy =
        "cd \"$1\" && tar -c --format=posix --exclude=obj --exclude=node_modules deploy services gateway protos Directory.*.props global.json | tar -x -p -C \"$2\"";

    public string? User { get; } = Environment.IsPrivilegedProcess ? "nobody" : null;

    public string Path { get; } = TestFolder.Create("tree");

    public string Home { get; } = TestFolder.Create("home");

    public async ValueTask InitializeAsync()
    {
        await BuildAsync();
        await RunAsync("/bin/sh", ["-c", Copy, "copy", SourceTree.Root, Path]);
        if (User is not null)
        {
            await RunAsync("chown", ["-R", User, Path, Home]);
        }
    }

    public ValueTask DisposeAsync()
    {
        TestFolder.Remove(Path);
        return ValueTask.CompletedTask;
    }

    /// <summary>So that the copy is known to be built, also when these tests are the first to run here.</summary>
    private static async Task BuildAsync()
    {
        using var settings = new UpSettings();
        await using var run = UpRun.Start(settings);
        await run.WaitForWordsAsync("starting policies", CancellationToken.None);
    }

    private static async Task RunAsync(string program, string[] arguments)
    {
        await using var run = ChildProcess.Start(new ChildProcessStart(program, arguments, TestLogs.NewFile("tree")));
        await run.WaitForExitAsync();
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {run.ReadLog()}");
        }
    }
}

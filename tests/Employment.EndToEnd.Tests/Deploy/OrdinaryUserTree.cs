using Employment.Testing;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>
/// What an ordinary user would have: a built tree of their own. As root it is a copy that belongs to the user "nobody"; otherwise we
/// are an ordinary user already.
/// </summary>
public sealed class OrdinaryUserTree
{
    private static readonly string[] Needed = ["deploy", "services", "gateway", "protos", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    public string? User { get; } = Environment.IsPrivilegedProcess ? "nobody" : null;

    public string Path { get; } = TestFolder.Create("tree");

    public string Home { get; } = TestFolder.Create("home");

    public async Task CreateAsync(CancellationToken ct)
    {
        // With their times: what stands built is known by them.
        await RunAsync("cp", ["-a", .. Needed.Select(name => System.IO.Path.Combine(SourceTree.Root, name)), Path], ct);
        if (User is not null)
        {
            await RunAsync("chown", ["-R", User, Path, Home], ct);
        }
    }

    private static async Task RunAsync(string program, string[] arguments, CancellationToken ct)
    {
        await using var run = ChildProcess.Start(new ChildProcessStart(program, arguments, TestLogs.NewFile(program)));
        await run.WaitForExitAsync(ct);
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {run.ReadLog()}");
        }
    }
}

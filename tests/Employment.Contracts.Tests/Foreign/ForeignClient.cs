using System.Diagnostics;
using System.Text.Json;
using Employment.Contracts.Tests.Probe;

namespace Employment.Contracts.Tests.Foreign;

/// <summary>A gRPC client that is not ours, run as a process against the probe service.</summary>
public sealed record ForeignClient(string Name, string Program, string Script)
{
    // Debian's own Python, which has python3-grpcio, and not whichever stands first in the path.
    public static readonly ForeignClient Python = new("python3-grpcio", "/usr/bin/python3", "python/probe_client.py");
    public static readonly ForeignClient Node = new("@grpc/grpc-js", "node", "node/probe-client.js");

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Employment.Contracts.Tests", "Foreign");

    /// <summary>Runs all checks over one path.</summary>
    /// <returns>A line for each check: its name, and what went wrong where something did.</returns>
    /// <exception cref="InvalidOperationException">The client did not run; the message says what to install.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(ProbeHosts hosts, ProbePath path, CancellationToken cancellation)
    {
        using var process = Process.Start(StartInfo(hosts, path))!;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0
            ? [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line)]
            : throw new InvalidOperationException(
                $"{Name} ended with {process.ExitCode}. Is it installed? tests/Employment.Contracts.Tests/install-clients does that. It said: {await errors}");
    }

    private static string Line(string json)
    {
        var result = JsonDocument.Parse(json).RootElement;
        var check = result.GetProperty("check").GetString()!;
        return result.TryGetProperty("error", out var error) ? $"{check}: {error}" : check;
    }

    private ProcessStartInfo StartInfo(ProbeHosts hosts, ProbePath path)
    {
        var address = hosts.Address(path);
        var start = new ProcessStartInfo(Program, [Path.Combine(Folder, Script), address.Authority, hosts.DescriptorsFile])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (address.Scheme == Uri.UriSchemeHttps)
        {
            start.ArgumentList.Add(hosts.AuthorityFile);
        }

        return start;
    }
}

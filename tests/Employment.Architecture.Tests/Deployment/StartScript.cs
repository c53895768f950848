using System.Diagnostics;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>What deploy/up would start: its own shell code is run as far as the environment of every program.</summary>
internal static class StartScript
{
    // Every secret is the same made-up text, by which its variable is known as one.
    private const string Program = """
        set -euo pipefail
        PROGRAM=test ROOT=$1
        source "$ROOT/deploy/lib/output.sh"
        source "$ROOT/deploy/lib/data.sh"
        source /dev/stdin
        SECRETS=$(mktemp -d)
        trap 'rm -rf "$SECRETS"' EXIT
        random_password() { printf %s "$MADE_UP"; }
        random_key_line() { random_password; }
        MADE_UP=$2
        make_secrets
        load_settings
        for name in "${SERVICES[@]}"; do
            echo "program $name ${PROJECT[$name]}"
            ( export_environment_of "$name"; env | grep -E '^(\w+__\w+|ASPNETCORE_\w+)=' )
        done
        """;

    /// <summary>The programs with all the variables each is given.</summary>
    /// <param name="settings">Text of deploy/lib/settings.sh.</param>
    public static IReadOnlyList<DeployedProgram> Read(string settings)
    {
        var programs = new List<(string Name, string Project, Dictionary<string, string> Variables)>();
        foreach (var line in Run(settings).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is ["program", var name, var project])
            {
                programs.Add((name, project, new Dictionary<string, string>(StringComparer.Ordinal)));
            }
            else
            {
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                programs[^1].Variables[line[..equals]] = line[(equals + 1)..];
            }
        }

        return [.. programs.Select(program => new DeployedProgram(program.Name, program.Project, program.Variables))];
    }

    private static string Run(string settings)
    {
        var start = new ProcessStartInfo("bash", ["-c", Program, "bash", Repository.Root, DeployedProgram.Secret])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var path = start.Environment["PATH"];
        start.Environment.Clear();
        start.Environment["PATH"] = path;

        // What a real installation is given.
        start.Environment["EMPLOYMENT_DEMO"] = "no";
        using var bash = Process.Start(start)!;
        var complaints = bash.StandardError.ReadToEndAsync();
        bash.StandardInput.Write(settings);
        bash.StandardInput.Close();
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return bash.ExitCode == 0 ? output : throw new InvalidOperationException($"deploy/lib did not run: {complaints.Result}");
    }
}

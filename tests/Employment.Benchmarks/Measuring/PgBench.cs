using System.Globalization;
using System.Text.RegularExpressions;
using Employment.Testing;
using Npgsql;

namespace Employment.Benchmarks.Measuring;

/// <summary>PostgreSQL's own load program: the yardstick of what a database does with the same statements and nothing above it.</summary>
/// <param name="connectionString">Database.</param>
/// <param name="script">What a transaction does.</param>
internal sealed partial class PgBench(string connectionString, string script)
{
    private readonly string file = WriteFile(script);

    /// <summary>Transactions a second, over prepared statements.</summary>
    /// <param name="clients">Connections.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="variables">Variables of the script.</param>
    /// <exception cref="InvalidOperationException">A transaction failed.</exception>
    public async Task<double> RunAsync(int clients, int seconds, params (string Name, long Value)[] variables)
    {
        var at = new NpgsqlConnectionStringBuilder(connectionString);
        string[] arguments =
        [
            "-n", "-M", "prepared", "-f", file, "-c", Text(clients), "-j", "2", "-T", Text(seconds),
            .. variables.SelectMany(variable => new[] { "-D", $"{variable.Name}={Text(variable.Value)}" }),
            "-h", at.Host!, "-p", Text(at.Port), "-U", at.Username!, at.Database!,
        ];
        await using var run = ChildProcess.Start(new ChildProcessStart(Path.Combine(PostgresPrograms.Folder(), "pgbench"), arguments, TestLogs.NewFile("pgbench")));
        await run.WaitForExitAsync();
        var (log, rate) = (run.ReadLog(), Rate().Match(run.ReadLog()));
        return rate.Success && run.ExitCode == 0 && !log.Contains("aborted", StringComparison.Ordinal)
            ? double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"pgbench ended with {run.ExitCode}: {log}");
    }

    private static string WriteFile(string script)
    {
        var file = Path.Combine(TestFolder.Create("pgbench"), "script.sql");
        File.WriteAllText(file, script);
        return file;
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"tps = ([0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}

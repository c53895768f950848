namespace Employment.Testing;

/// <summary>employment-audit, run as an auditor runs it.</summary>
public static class ChainCheck
{
    /// <summary>Checks the chain of events of every claim in a schema; the exit code, and what the program said.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(string connectionString, string schema, CancellationToken cancellation)
    {
        var program = SourceTree.Program("services/Tools/Employment.Audit", "employment-audit");
        await using var audit = ChildProcess.Start(new ChildProcessStart("dotnet", [program, "verify", schema], TestLogs.NewFile("audit"))
        {
            Environment = new Dictionary<string, string?> { ["ConnectionStrings__Postgres"] = connectionString },
        });
        await audit.WaitForExitAsync(cancellation);
        return (audit.ExitCode, audit.ReadLog());
    }
}

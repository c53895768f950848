using System.Globalization;
using Employment.Testing;
using Npgsql;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>One run of ./deploy/up, on ports and in a data folder of its own.</summary>
internal sealed class UpRun : IAsyncDisposable
{
    private readonly ChildProcess process;

    private UpRun(UpSettings settings, ChildProcess process)
    {
        Settings = settings;
        this.process = process;
    }

    public UpSettings Settings { get; }

    public int ProcessId => process.Id;

    public int ExitCode => process.ExitCode;

    public string Output => process.ReadLog();

    public static UpRun Start(UpSettings settings) => new(settings, ChildProcess.Start(new ChildProcessStart(
        Path.Combine(settings.Tree, "deploy", "up"), [], TestLogs.NewFile("up"))
    {
        Environment = settings.ToEnvironment(),
        User = settings.User,
        Folder = settings.Tree,
        EndSignal = ProcessSignal.Terminate,
        InOwnGroup = true,
    }));

    public static async Task<UpRun> StartReadyAsync(UpSettings settings, CancellationToken ct)
    {
        var run = Start(settings);
        await run.WaitForLineAsync("ready", ct);
        return run;
    }

    /// <summary>Runs one that is expected to end by itself.</summary>
    public static async Task<UpRun> RunAsync(UpSettings settings, CancellationToken ct)
    {
        var run = Start(settings);
        await Eventually.IsTrueAsync(() => run.process.HasExited, "deploy/up has ended", settings.ReadyWithin, ct);
        return run;
    }

    public Task WaitForLineAsync(string line, CancellationToken ct) =>
        WaitForOutputAsync(output => output.Split('\n').Contains(line), $"says '{line}'", ct);

    public Task WaitForWordsAsync(string words, CancellationToken ct) =>
        WaitForOutputAsync(output => output.Contains(words, StringComparison.Ordinal), $"says '{words}'", ct);

    public Task WaitForExitAsync(CancellationToken ct) => process.WaitForExitAsync(ct);

    public void PressCtrlC() => process.SendToGroup(ProcessSignal.Interrupt);

    public Task Kill9Async() => process.Kill9Async();

    public async Task StopAsync(CancellationToken ct)
    {
        process.Send(ProcessSignal.Terminate);
        await process.WaitForExitAsync(ct);
    }

    public int PidOf(string name) => int.Parse(
        File.ReadAllText(Path.Combine(Settings.Data, "run", name + ".pid")).Split(' ')[0], CultureInfo.InvariantCulture);

    public async Task<object?> QueryAsync(string sql, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(await ConnectionStringAsync(ct));
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(ct);
    }

    public async Task<string> ConnectionStringAsync(CancellationToken ct) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Settings.PostgresPort,
        Username = "employment",
        Database = "employment",
        Password = await File.ReadAllTextAsync(Path.Combine(Settings.Data, "secrets", "employment.password"), ct),
    }.ConnectionString;

    /// <summary>Ends it, and hands the logs of what it started to the scan that ends the test run.</summary>
    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        var logs = Path.Combine(Settings.Data, "logs");
        foreach (var log in Directory.Exists(logs) ? Directory.GetFiles(logs) : [])
        {
            File.Copy(log, TestLogs.NewFile("up-" + Path.GetFileNameWithoutExtension(log)));
        }
    }

    private Task WaitForOutputAsync(Func<string, bool> isSaid, string what, CancellationToken ct) => Eventually.IsTrueAsync(
        () => isSaid(Output) || (process.HasExited ? throw new InvalidOperationException($"deploy/up ended: {Output}") : false),
        $"deploy/up {what}",
        Settings.ReadyWithin,
        ct);
}

using System.Globalization;
using Npgsql;

namespace Employment.Testing;

/// <summary>
/// A PostgreSQL of the tests' own, on a free port and in a temporary folder. It trusts whoever connects from this machine and,
/// unless it is to be measured, does not force writes to disk: fast, safe against a kill -9, and worth nothing after a power cut.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly Lazy<Task<PostgresServer>> Shared = new(() => StartAsync());

    private readonly string programs;
    private readonly string data;
    private readonly bool durable;
    private readonly bool archives;
    private readonly string logFile = TestLogs.NewFile("postgresql");
    private ChildProcess? process;
    private int databases;
    private IReadOnlyList<string> arguments = [];

    private PostgresServer(string programs, string data, bool durable, bool archives)
    {
        this.programs = programs;
        this.data = data;
        this.durable = durable;
        this.archives = archives;
    }

    /// <summary>The port it listens on.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>The user of the operating system the server runs as; null: the one the tests run as.</summary>
    private static string? User => Environment.IsPrivilegedProcess ? "postgres" : null;

    /// <summary>The one server of this test process, started at the first call. Tests that stop a server start one of their own.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <summary>Starts a server of one's own.</summary>
    public static Task<PostgresServer> StartAsync(CancellationToken cancellationToken = default) => StartAsync(durable: false, cancellationToken);

    /// <summary>Starts a server of one's own.</summary>
    /// <param name="durable">Whether it forces writes to disk, as in production, with the buffers that deploy/up gives it on a machine of 8 GiB.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task<PostgresServer> StartAsync(bool durable, CancellationToken cancellationToken = default) => StartAsync(durable, archives: false, cancellationToken);

    /// <summary>Starts a server of one's own that keeps what it writes, so that it can be brought back to an earlier time.</summary>
    public static Task<PostgresServer> StartArchivingAsync(CancellationToken cancellationToken = default) => StartAsync(durable: false, archives: true, cancellationToken);

    private static async Task<PostgresServer> StartAsync(bool durable, bool archives, CancellationToken cancellationToken)
    {
        var server = new PostgresServer(PostgresPrograms.Folder(), TestFolder.Create("postgresql"), durable, archives);
        await server.CreateDataAsync(cancellationToken);
        await server.RestartAsync(cancellationToken);
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its Npgsql connection string.</returns>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken = default)
    {
        var name = "test" + Interlocked.Increment(ref databases).ToString(CultureInfo.InvariantCulture);
        await using var connection = new NpgsqlConnection(ConnectionStringOf("postgres", pooling: false));
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync(cancellationToken);
        return ConnectionStringOf(name, pooling: true);
    }

    /// <summary>Ends it as a crash would; what was committed stays.</summary>
    public Task Kill9Async() => process?.Kill9Async() ?? Task.CompletedTask;

    /// <summary>Starts it again on the data it had, and waits until it answers.</summary>
    public Task RestartAsync(CancellationToken cancellationToken = default) => RestartAsync([], cancellationToken);

    /// <summary>Takes a base backup while it serves, from which it can be brought back.</summary>
    public Task BackUpAsync(CancellationToken cancellationToken = default) => RunAsync(
        Path.Combine(programs, "pg_basebackup"),
        ["-h", "127.0.0.1", "-p", Port.ToString(CultureInfo.InvariantCulture), "-U", "employment", "-D", Folder("base"), "--checkpoint=fast", "--no-sync"],
        User,
        cancellationToken);

    /// <summary>
    /// Ends it as a crash would and brings it back, on its port, from the base backup to an instant: by what it archived, and by what it had
    /// written since and had not archived.
    /// </summary>
    /// <param name="instant">As its own clock tells it; something has to be written after it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task BringBackAsync(DateTime instant, CancellationToken cancellationToken = default)
    {
        await Kill9Async();
        Directory.Move(Folder("data"), Folder("lost"));
        Directory.Move(Folder("base"), Folder("data"));
        await File.WriteAllTextAsync(Path.Combine(Folder("data"), "recovery.signal"), "", cancellationToken);
        await RestartAsync(
            [
                "-c", $"restore_command=cp {Folder("archive")}/%f %p || cp {Folder("lost")}/pg_wal/%f %p",
                "-c", string.Create(CultureInfo.InvariantCulture, $"recovery_target_time={instant.ToUniversalTime():yyyy-MM-dd HH:mm:ss.ffffff}+00"),
                "-c", "recovery_target_action=promote",
            ],
            cancellationToken);
    }

    private async Task RestartAsync(string[] more, CancellationToken cancellationToken)
    {
        arguments = [.. ServerArguments(), .. more];
        Launch();
        await Eventually.IsTrueAsync(() => AnswersAsync(cancellationToken), $"PostgreSQL answers (log: {logFile})", StartLimit, cancellationToken);
    }

    /// <summary>Ends it and removes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }

        TestFolder.Remove(data);
    }

    private void Launch() => process = ChildProcess.Start(new ChildProcessStart(Path.Combine(programs, "postgres"), arguments, logFile)
    {
        User = User,
        EndSignal = ProcessSignal.Quit,
    });

    private static bool HeldByTheOldServer(string log) =>
        log.LastIndexOf("pre-existing shared memory block", StringComparison.Ordinal) > log.LastIndexOf("ready to accept connections", StringComparison.Ordinal);

    private string ConnectionStringOf(string database, bool pooling) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = "employment",
        Database = database,
        Pooling = pooling,
    }.ConnectionString;

    private string[] ServerArguments() =>
    [
        "-D", Folder("data"), "-p", Port.ToString(CultureInfo.InvariantCulture),
        "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=600",
        .. durable ? new[] { "-c", "shared_buffers=1GB" } : new[] { "-c", "fsync=off", "-c", "full_page_writes=off" },
        .. archives ? new[] { "-c", "archive_mode=on", "-c", $"archive_command=cp %p {Folder("archive")}/%f" } : [],
    ];

    private string Folder(string name) => Path.Combine(data, name);

    private async Task CreateDataAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder("archive"));
        if (User is not null)
        {
            await RunAsync("chown", [User, data, Folder("archive")], user: null, cancellationToken);
        }

        await RunAsync(
            Path.Combine(programs, "initdb"),
            ["--pgdata", Folder("data"), "--username", "employment", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"],
            User,
            cancellationToken);
    }

    private async Task RunAsync(string program, string[] arguments, string? user, CancellationToken cancellationToken)
    {
        await using var run = ChildProcess.Start(new ChildProcessStart(program, arguments, logFile) { User = user });
        await run.WaitForExitAsync(cancellationToken);
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {run.ExitCode}: {run.ReadLog()}");
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        if (process is { HasExited: true } && HeldByTheOldServer(process.ReadLog()))
        {
            // Those who served connections of a killed server hold its memory until they notice.
            Launch();
            return false;
        }

        if (process is { HasExited: true })
        {
            throw new InvalidOperationException($"PostgreSQL ended while starting: {process.ReadLog()}");
        }

        try
        {
            await using var connection = new NpgsqlConnection(ConnectionStringOf("postgres", pooling: false));
            await connection.OpenAsync(cancellationToken);

            // One that is brought back answers before it has come to the instant.
            await using var command = new NpgsqlCommand("SELECT NOT pg_is_in_recovery()", connection);
            return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}

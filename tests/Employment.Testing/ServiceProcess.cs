using System.Net;

namespace Employment.Testing;

/// <summary>A service or the gateway as a process of its own, the very program that runs in production, on free ports.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(120);

    private readonly string program;
    private Dictionary<string, string?> environment;
    private readonly HttpClient probe = new() { Timeout = TimeSpan.FromSeconds(3) };
    private ChildProcess? process;

    private ServiceProcess(string name, string program, IReadOnlyDictionary<string, string?> settings, Uri? grpcUrl)
    {
        Name = name;
        GrpcUrl = grpcUrl ?? new Uri($"http://127.0.0.1:{FreePort.Next()}");
        this.program = program;
        LogFile = TestLogs.NewFile(name);
        environment = new Dictionary<string, string?>(settings)
        {
            ["Platform__GrpcUrl"] = GrpcUrl.OriginalString,
            ["Platform__HttpUrl"] = HttpUrl.OriginalString,
        };
        environment.TryAdd("Platform__OperationsUrl", OperationsUrl.OriginalString);
        environment.TryAdd("Platform__InternalTokenKeyFile", InternalTokenKeys.File);
        environment.TryAdd("ASPNETCORE_ENVIRONMENT", "Testing");
    }

    /// <summary>What it is called in logs, e.g. "policies".</summary>
    public string Name { get; }

    /// <summary>Where it takes gRPC, over cleartext HTTP/2.</summary>
    public Uri GrpcUrl { get; }

    /// <summary>Where it takes HTTP/1.1: health and, on the gateway, REST.</summary>
    public Uri HttpUrl { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    /// <summary>Where it shows its metrics, unless the settings say otherwise.</summary>
    public Uri OperationsUrl { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    /// <summary>Everything it has logged, over its restarts.</summary>
    public string LogFile { get; }

    /// <summary>Id of the process that runs now.</summary>
    public int ProcessId => Running.Id;

    /// <summary>Whether the process has ended.</summary>
    public bool HasExited => Running.HasExited;

    private ChildProcess Running => process ?? throw new InvalidOperationException($"{Name} was not started.");

    /// <summary>Starts a program and waits until it says that it is ready.</summary>
    /// <param name="name">What to call it, e.g. "policies".</param>
    /// <param name="program">The .dll, see <see cref="SourceTree.Program"/>.</param>
    /// <param name="settings">Environment variables; addresses and the token keys are added.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="grpcUrl">Where it takes gRPC, when others were told before; null: on a free port.</param>
    public static async Task<ServiceProcess> StartAsync(
        string name, string program, IReadOnlyDictionary<string, string?> settings, CancellationToken cancellationToken = default, Uri? grpcUrl = null)
    {
        var service = new ServiceProcess(name, program, settings, grpcUrl);
        try
        {
            await service.RestartAsync(cancellationToken);
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Changes a setting from the next start on.</summary>
    public void Set(string name, string? value) => environment = new Dictionary<string, string?>(environment) { [name] = value };

    /// <summary>Ends it as a crash would.</summary>
    public Task Kill9Async() => Running.Kill9Async();

    /// <summary>Asks it to end and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(CancellationToken cancellationToken = default)
    {
        Running.Send(ProcessSignal.Terminate);
        await Running.WaitForExitAsync(cancellationToken);
        return Running.ExitCode;
    }

    /// <summary>Starts it (again) on the same ports and waits until it is ready.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken = default)
    {
        Launch();
        await Eventually.IsTrueAsync(() => IsReadyAsync(cancellationToken), $"{Name} is ready (log: {LogFile})", StartLimit, cancellationToken);
    }

    /// <summary>Starts it (again) without waiting.</summary>
    public void Launch() => process = ChildProcess.Start(new ChildProcessStart("dotnet", [program], LogFile)
    {
        Environment = environment,
        Folder = Path.GetDirectoryName(program)!,
    });

    /// <summary>Whether it says that it is ready for calls.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken = default)
    {
        if (HasExited)
        {
            throw new InvalidOperationException($"{Name} ended with {Running.ExitCode} while starting: {Running.ReadLog()}");
        }

        try
        {
            using var answer = await probe.GetAsync(new Uri(HttpUrl, "/health/ready"), cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception notYet) when (notYet is HttpRequestException || (notYet is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        probe.Dispose();
        if (process is not null)
        {
            await process.DisposeAsync();
        }
    }
}

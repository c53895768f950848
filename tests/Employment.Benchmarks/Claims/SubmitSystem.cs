using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Benchmarks.Claims;

/// <summary>A whole running system on a PostgreSQL that forces its writes to disk, with a signed-in clerk for each county.</summary>
internal sealed class SubmitSystem : IAsyncDisposable
{
    public const string Today = "2023-11-01";

    // Two connections, or one lock would hold the callers up.
    private const int Connections = 2;

    private readonly PeopleSettings people;
    private readonly SeededAccount[] clerks = [.. MadeUpClaims.Counties.Select(county => new SeededAccount($"clerk.{county}", "CLERK", county))];
    private PostgresServer? server;
    private RunningSystem? running;
    private GrpcChannel[] channels = [];

    private SubmitSystem() => people = new PeopleSettings { DemoSeed = SeededAccount.Seed(clerks) };

    public RunningSystem Running => running ?? throw new InvalidOperationException("The system is not running.");

    /// <summary>The key by which the service seals accounts.</summary>
    public string AccountKeyFile => people.KeyFile("HiringSubsidies__AccountKeyFile");

    /// <summary>Calls as the clerk of each county, in the order of <see cref="MadeUpClaims.Counties"/>.</summary>
    public IReadOnlyList<Metadata> Clerks { get; private set; } = [];

    public static async Task<SubmitSystem> StartAsync()
    {
        var system = new SubmitSystem { server = await PostgresServer.StartAsync(durable: true) };
        system.running = await RunningSystem.StartAsync(
            new Dictionary<string, string?> { ["Platform__BusinessDate"] = Today },
            postgres: system.server,
            ofGateway: new Dictionary<string, string?> { ["Gateway__CallsPerSecond"] = "0", ["Gateway__CallsUnderWayPerClient"] = "0" },
            people: system.people);
        system.channels = [.. Enumerable.Range(0, Connections).Select(_ => GrpcChannel.ForAddress(system.Running.Gateway.GrpcUrl))];
        await system.SignInAsync();
        return system;
    }

    public CallInvoker Invoker(int caller) => channels[caller % Connections].CreateCallInvoker();

    public async ValueTask DisposeAsync()
    {
        foreach (var channel in channels)
        {
            channel.Dispose();
        }

        await Running.DisposeAsync();
        await server!.DisposeAsync();
    }

    private async Task SignInAsync()
    {
        using var gateway = new HttpClient { BaseAddress = Running.Gateway.HttpUrl };
        var signedIn = new List<Metadata>();
        foreach (var clerk in clerks)
        {
            // One after the other: passwords are checked a few at a time.
            signedIn.Add(new Metadata { { "authorization", $"Bearer {await clerk.SignInAsync(gateway)}" } });
        }

        Clerks = signedIn;
    }
}

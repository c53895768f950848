using Employment.Contracts.Common.V1;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Platform.ServiceCalls;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Fire.Town;

/// <summary>The whole system on a PostgreSQL of its own that may be killed, with the accounts of a city and two counties.</summary>
internal sealed class TownSystem : IAsyncDisposable
{
    public const string City = "410800";

    public static readonly IReadOnlyList<string> Counties = ["410802", "410803"];

    private static readonly TimeSpan DateLimit = TimeSpan.FromSeconds(60);
    private static readonly string[] CountyRoles = ["CLERK", "REVIEWER", "APPROVER", "OBJECTION_OFFICER", "FINANCE"];
    private static readonly InternalTokens Tokens = new(KeyRing.Parse(global::System.IO.File.ReadLines(InternalTokenKeys.File)), TimeProvider.System);

    private readonly GrpcChannel channel;

    private TownSystem(PostgresServer postgres, RunningSystem system, IReadOnlyDictionary<string, SeededAccount> accounts)
    {
        (Postgres, System, Accounts) = (postgres, system, accounts);
        channel = GrpcChannel.ForAddress(system.Gateway.GrpcUrl, new GrpcChannelOptions
        {
            HttpHandler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true, ConnectCallback = PlainConnection.ConnectAsync },
            DisposeHttpClient = true,
        });
    }

    public PostgresServer Postgres { get; }

    public RunningSystem System { get; }

    public IReadOnlyDictionary<string, SeededAccount> Accounts { get; }

    public CallInvoker Calls => channel.CreateCallInvoker();

    /// <summary>The services that have a business date.</summary>
    private IEnumerable<ServiceProcess> Dated => [System.Policies, System.Accounts, System.Profiles, System.Funds, System.Hiring];

    public static string NameOf(string role, string region) => $"{role.ToLowerInvariant()}.{region}";

    public static async Task<TownSystem> StartAsync(DateOnly day, CancellationToken cancellation)
    {
        var accounts = AccountsOfAll().ToDictionary(account => account.Name, StringComparer.Ordinal);
        var postgres = await PostgresServer.StartAsync(cancellation);
        try
        {
            var system = await RunningSystem.StartAsync(
                new Dictionary<string, string?> { ["Platform__BusinessDate"] = Text(day), ["Platform__TestHooks"] = "true" },
                postgres: postgres,
                ofGateway: new Dictionary<string, string?> { ["Gateway__CallsPerSecond"] = "0", ["Gateway__CallsUnderWayPerClient"] = "0" },
                people: new PeopleSettings { DemoSeed = SeededAccount.Seed(accounts.Values) },
                cancellationToken: cancellation);
            return new TownSystem(postgres, system, accounts);
        }
        catch
        {
            await postgres.DisposeAsync();
            throw;
        }
    }

    /// <summary>Moves the business date of every service, of one that is being started again too.</summary>
    public async Task MoveToAsync(DateOnly day, CancellationToken cancellation)
    {
        foreach (var service in Dated)
        {
            service.Set("Platform__BusinessDate", Text(day));
            await Eventually.IsTrueAsync(() => TryMoveAsync(service, day), $"{service.Name} is at {Text(day)}", DateLimit, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await System.DisposeAsync();
        await Postgres.DisposeAsync();
    }

    private static IEnumerable<SeededAccount> AccountsOfAll() =>
    [
        new(NameOf("CLERK", City), "CLERK", City),
        new(NameOf("FINANCE", City), "FINANCE", City),
        new(NameOf("FINANCE", "second"), "FINANCE", City),
        new(NameOf("SUPERVISOR", City), "SUPERVISOR", City),
        .. Counties.SelectMany(county => CountyRoles.Select(role => new SeededAccount(NameOf(role, county), role, county))),
    ];

    private static async Task<bool> TryMoveAsync(ServiceProcess service, DateOnly day)
    {
        using var channel = GrpcChannel.ForAddress(service.GrpcUrl);
        var token = Tokens.Issue(new CallerIdentity("test", [], ["platform.clock.set"], ""));
        try
        {
            await new BusinessClockService.BusinessClockServiceClient(channel).SetBusinessDateAsync(
                new SetBusinessDateRequest { Date = Text(day) }, new Metadata { { InternalTokens.MetadataKey, token } }, DateTime.UtcNow.AddSeconds(5));
            return true;
        }
        catch (RpcException away) when (Away.Is(away))
        {
            return false;
        }
    }

    private static string Text(DateOnly day) => day.ToString("O", global::System.Globalization.CultureInfo.InvariantCulture);
}

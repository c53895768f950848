namespace Employment.Testing;

/// <summary>The whole system as it runs in production: databases, every service and the gateway, each its own process.</summary>
public sealed class RunningSystem : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> started = new();
    private readonly Dictionary<string, string?> settings;
    private readonly IReadOnlyDictionary<string, string?> gatewaySettings;

    private RedisServer? redis;
    private readonly List<ServiceProcess> policies = [];
    private readonly Dictionary<string, ServiceProcess> people = new(StringComparer.Ordinal);
    private ServiceProcess? gateway;

    private RunningSystem(IReadOnlyDictionary<string, string?>? settings, IReadOnlyDictionary<string, string?>? ofGateway)
    {
        this.settings = new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>());
        gatewaySettings = ofGateway ?? new Dictionary<string, string?>();
    }

    /// <summary>The Redis of this system alone.</summary>
    public RedisServer Redis => redis ?? throw NotStarted();

    /// <summary>The Npgsql connection string of its database, on the shared server unless the test brought one.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>The policies service.</summary>
    public ServiceProcess Policies => policies.FirstOrDefault() ?? throw NotStarted();

    /// <summary>All replicas of the policies service, the first included.</summary>
    public IReadOnlyList<ServiceProcess> PolicyReplicas => policies;

    /// <summary>The accounts service, in a system with people.</summary>
    public ServiceProcess Accounts => people.GetValueOrDefault("accounts") ?? throw NotStarted();

    /// <summary>The profiles service, in a system with people.</summary>
    public ServiceProcess Profiles => people.GetValueOrDefault("profiles") ?? throw NotStarted();

    /// <summary>The start-up loans service, in a system with people.</summary>
    public ServiceProcess Loans => people.GetValueOrDefault("loans") ?? throw NotStarted();

    /// <summary>The funds service, in a system with people.</summary>
    public ServiceProcess Funds => people.GetValueOrDefault("funds") ?? throw NotStarted();

    /// <summary>The hiring subsidies service, in a system with people.</summary>
    public ServiceProcess Hiring => people.GetValueOrDefault("hiring") ?? throw NotStarted();

    /// <summary>The gateway: REST on its HttpUrl, gRPC on its GrpcUrl.</summary>
    public ServiceProcess Gateway => gateway ?? throw NotStarted();

    /// <summary>Starts everything on an empty database.</summary>
    /// <param name="settings">Environment variables for every process, e.g. Platform__BusinessDate.</param>
    /// <param name="policyReplicas">How many processes serve the policies; they start at the same time.</param>
    /// <param name="postgres">A server of the test's own, which it may stop; null: the shared one.</param>
    /// <param name="ofGateway">Environment variables for the gateway alone; they go before those for all.</param>
    /// <param name="people">Accounts, profiles, loans, funds and claims besides, with the banks' address; null: the policies alone.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<RunningSystem> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null,
        int policyReplicas = 1,
        PostgresServer? postgres = null,
        IReadOnlyDictionary<string, string?>? ofGateway = null,
        PeopleSettings? people = null,
        CancellationToken cancellationToken = default)
    {
        var system = new RunningSystem(settings, ofGateway);
        try
        {
            await system.StartDatabasesAsync(postgres ?? await PostgresServer.SharedAsync(), cancellationToken);
            await system.StartServicesAsync(policyReplicas, people, cancellationToken);
            await system.StartGatewayAsync(cancellationToken);
            return system;
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends all of it, last started first.</summary>
    public async ValueTask DisposeAsync()
    {
        while (started.TryPop(out var last))
        {
            await last.DisposeAsync();
        }
    }

    private async Task StartDatabasesAsync(PostgresServer postgres, CancellationToken cancellationToken)
    {
        redis = Started(await RedisServer.StartAsync(cancellationToken));
        ConnectionString = await postgres.CreateDatabaseAsync(cancellationToken);
        settings["ConnectionStrings__Postgres"] = ConnectionString;
        settings["Redis__Endpoint"] = redis.Endpoint;
    }

    /// <summary>All at once, as deploy/up does: they call each other, and one alone leaves a processor idle as it starts.</summary>
    private async Task StartServicesAsync(int policyReplicas, PeopleSettings? wanted, CancellationToken cancellationToken)
    {
        var policyUrls = TellOfPolicies(policyReplicas);
        var urls = TellOfPeople();
        if (wanted is not null)
        {
            await wanted.AddToAsync(settings, cancellationToken);
        }

        var program = SourceTree.Program("services/Policies", "Employment.Policies");
        var replicas = policyUrls.Select(url => ServiceProcess.StartAsync("policies", program, settings, cancellationToken, url)).ToList();
        var starts = PeopleSettings.Services.Where(service => wanted?.Started.Contains(service.Name) == true).Select(service => (service.Name, Start: ServiceProcess.StartAsync(
            service.Name, SourceTree.Program(service.Folder, service.Program), settings, cancellationToken, urls[service.Name]))).ToList();
        foreach (var replica in replicas)
        {
            policies.Add(Started(await replica));
        }

        foreach (var (name, start) in starts)
        {
            people[name] = Started(await start);
        }
    }

    private List<Uri> TellOfPolicies(int replicas)
    {
        var urls = Enumerable.Range(0, replicas).Select(_ => FreeUrl()).ToList();
        foreach (var (index, url) in urls.Index())
        {
            settings[$"ReverseProxy__Clusters__policies__Destinations__{(index == 0 ? "first" : $"replica{index}")}__Address"] = url.OriginalString;
        }

        settings["Services__Policies"] = string.Join(',', urls.Select(url => url.OriginalString));
        return urls;
    }

    /// <summary>Also of those that are not started: nobody listens there.</summary>
    private Dictionary<string, Uri> TellOfPeople()
    {
        var urls = PeopleSettings.Services.ToDictionary(service => service.Name, _ => FreeUrl(), StringComparer.Ordinal);
        foreach (var service in PeopleSettings.Services)
        {
            settings[$"Services__{service.Setting}"] = urls[service.Name].OriginalString;
            settings[$"ReverseProxy__Clusters__{service.Name}__Destinations__first__Address"] = urls[service.Name].OriginalString;
        }

        return urls;
    }

    private static Uri FreeUrl() => new($"http://127.0.0.1:{FreePort.Next()}");

    private async Task StartGatewayAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, value) in gatewaySettings)
        {
            settings[name] = value;
        }

        var program = SourceTree.Program("gateway/Employment.Gateway", "Employment.Gateway");
        gateway = Started(await ServiceProcess.StartAsync("gateway", program, settings, cancellationToken));
    }

    private T Started<T>(T part)
        where T : IAsyncDisposable
    {
        started.Push(part);
        return part;
    }

    private static InvalidOperationException NotStarted() => new("The system is not running.");
}

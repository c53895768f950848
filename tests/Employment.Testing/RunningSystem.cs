namespace Employment.Testing;

/// <summary>The whole system as it runs in production: databases, every service and the gateway, each its own process.</summary>
public sealed class RunningSystem : IAsyncDisposable
{
    private RunningSystem(RedisServer redis, string connectionString, ServiceProcess policies, ServiceProcess gateway)
    {
        Redis = redis;
        ConnectionString = connectionString;
        Policies = policies;
        Gateway = gateway;
    }

    /// <summary>The Redis of this system alone.</summary>
    public RedisServer Redis { get; }

    /// <summary>The Npgsql connection string of its database, on the test process's shared server.</summary>
    public string ConnectionString { get; }

    /// <summary>The policies service.</summary>
    public ServiceProcess Policies { get; }

    /// <summary>The gateway: REST on its HttpUrl, gRPC on its GrpcUrl.</summary>
    public ServiceProcess Gateway { get; }

    /// <summary>Starts everything on an empty database.</summary>
    /// <param name="settings">Environment variables for every process, e.g. Platform__BusinessDate.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<RunningSystem> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, CancellationToken cancellationToken = default)
    {
        var redis = await RedisServer.StartAsync(cancellationToken);
        var connectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync(cancellationToken);
        var shared = new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>())
        {
            ["ConnectionStrings__Postgres"] = connectionString,
            ["Redis__Endpoint"] = redis.Endpoint,
        };
        var policies = await ServiceProcess.StartAsync("policies", SourceTree.Program("services/Policies", "Employment.Policies"), shared, cancellationToken);
        var gateway = await StartGatewayAsync(policies, shared, cancellationToken);
        return new RunningSystem(redis, connectionString, policies, gateway);
    }

    /// <summary>Ends all of it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Policies.DisposeAsync();
        await Redis.DisposeAsync();
    }

    private static Task<ServiceProcess> StartGatewayAsync(
        ServiceProcess policies, Dictionary<string, string?> shared, CancellationToken cancellationToken)
    {
        var settings = new Dictionary<string, string?>(shared)
        {
            ["ReverseProxy__Clusters__policies__Destinations__first__Address"] = policies.GrpcUrl.OriginalString,
        };
        return ServiceProcess.StartAsync(
            "gateway", SourceTree.Program("gateway/Employment.Gateway", "Employment.Gateway"), settings, cancellationToken);
    }
}

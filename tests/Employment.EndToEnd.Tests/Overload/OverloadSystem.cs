using System.Net.Http.Headers;
using Employment.Contracts.Policies.V1;
using Employment.Testing;
using Employment.Testing.Overload;
using Grpc.Net.Client;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Overload;

/// <summary>
/// The running system with short times, and clients that behave: over gRPC and REST through the gateway, and straight to the service. They come
/// from 127.0.0.1, attackers from other loopback addresses.
/// </summary>
public sealed class OverloadSystem : IAsyncLifetime
{
    public const string Evaluate = "/employment.policies.v1.PolicyService/EvaluateEntitlements";
    public const string Stream = "/employment.policies.v1.BatchService/StreamEvaluateEntitlements";
    private const double SlowestMilliseconds = 2000;
    private const int FewestAnswers = 5;
    private const double MostMiB = 450;
    private const long MostLogBytes = 1024 * 1024;

    // So that others make enough calls meanwhile.
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1.5);

    private static readonly EvaluateEntitlementsRequest Request = new() { Region = "410802", On = "2024-07-01", Facts = new Facts() };

    private readonly List<IDisposable> clients = [];
    private RunningSystem? system;
    private HttpClient? rest;

    public static TimeSpan HeaderTime { get; } = TimeSpan.FromSeconds(2);

    public static TimeSpan IdleTime { get; } = TimeSpan.FromSeconds(8);

    /// <summary>How long nothing may come from, or go to, a client of the gateway; the service waits longer.</summary>
    public static TimeSpan GatewayGrace { get; } = TimeSpan.FromSeconds(2);

    public static TimeSpan ServiceGrace { get; } = TimeSpan.FromSeconds(6);

    /// <summary>What a loaded machine may be late by; the web server itself looks at its clocks once a second.</summary>
    public static TimeSpan Slack { get; } = TimeSpan.FromSeconds(6);

    public ServiceProcess Gateway => system!.Gateway;

    public ServiceProcess Policies => system!.Policies;

    public async ValueTask InitializeAsync()
    {
        system = await RunningSystem.StartAsync(
            new Dictionary<string, string?>
            {
                ["Platform__BusinessDate"] = "2024-07-01",
                ["Platform__HeaderSeconds"] = $"{HeaderTime.TotalSeconds}",
                ["Platform__IdleSeconds"] = $"{IdleTime.TotalSeconds}",
                ["Platform__GraceSeconds"] = $"{ServiceGrace.TotalSeconds}",
                ["Platform__MinBytesPerSecond"] = "16384",

                // Half of what deploy/kubernetes allows; without any limit the runtime lets garbage grow with the processor's cache.
                ["DOTNET_GCHeapHardLimit"] = "0x10000000",
            },
            ofGateway: new Dictionary<string, string?>
            {
                ["Platform__GraceSeconds"] = $"{GatewayGrace.TotalSeconds}",
                ["ReverseProxy__Clusters__policies__HttpRequest__ActivityTimeout"] = "00:00:05",
            });
        rest = new HttpClient { BaseAddress = Gateway.HttpUrl };
        clients.Add(rest);
        await Task.WhenAll(GoodClients().Select(client => client.RunAsync(new CancellationTokenSource(TimeSpan.FromSeconds(1)).Token)));
    }

    public async ValueTask DisposeAsync()
    {
        clients.ForEach(client => client.Dispose());
        await system!.DisposeAsync();
    }

    /// <summary>
    /// Attacks, and meanwhile calls as others do: every call has to be answered, and soon; afterwards memory and logs have to be what they were.
    /// </summary>
    public async Task OthersAreAnsweredDuringAsync(Func<Task> attack)
    {
        var logged = LogBytes();
        var good = GoodClients();
        using var stop = new CancellationTokenSource();
        var calling = good.Select(client => client.RunAsync(stop.Token)).ToArray();
        try
        {
            await Task.WhenAll(attack(), Task.Delay(LongEnough));
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(calling);
        }

        good.ToList().ForEach(Report);
        foreach (var client in good)
        {
            client.Failures.ShouldBeEmpty(client.Name);
            client.Answered.ShouldBeGreaterThan(FewestAnswers, client.Name);
            client.Quantile(0.99).ShouldBeLessThan(SlowestMilliseconds, client.Name);
        }

        MemoryIsBounded();
        (LogBytes() - logged).ShouldBeLessThan(MostLogBytes);
    }

    /// <summary>Attacks again and again, as many at a time as are given, until they have had long enough.</summary>
    public Task OthersAreAnsweredDuringManyAsync(params Func<Task>[] attacks) => OthersAreAnsweredDuringAsync(attacks.Select(attack => new Func<CancellationToken, Task>(async stop =>
    {
        do
        {
            await attack();
        }
        while (!stop.IsCancellationRequested);
    })).ToArray());

    /// <summary>Attacks until they have had long enough.</summary>
    public Task OthersAreAnsweredDuringAsync(params Func<CancellationToken, Task>[] floods) => OthersAreAnsweredDuringAsync(async () =>
    {
        using var enough = new CancellationTokenSource(LongEnough);
        await Task.WhenAll(floods.Select(flood => flood(enough.Token)));
    });

    private GoodClient[] GoodClients() =>
    [
        new("gRPC through the gateway", Grpc(Gateway.GrpcUrl)),
        new("REST", RestAsync),
        new("gRPC to the service", Grpc(Policies.GrpcUrl)),
    ];

    private Func<Task> Grpc(Uri address)
    {
        var channel = GrpcChannel.ForAddress(address);
        clients.Add(channel);
        var client = new PolicyService.PolicyServiceClient(channel);
        return async () => (await client.EvaluateEntitlementsAsync(Request, deadline: DateTime.UtcNow.AddSeconds(20))).Entitlements.ShouldNotBeEmpty();
    }

    private async Task RestAsync()
    {
        using var content = new StringContent("""{"region": "410802", "on": "2024-07-01", "facts": {}}""", MediaTypeHeaderValue.Parse("application/json"));
        using var answer = await rest!.PostAsync(new Uri("/v1/entitlements:evaluate", UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
    }

    private void Report(GoodClient client) => TestContext.Current.TestOutputHelper?.WriteLine(
        $"{client.Name}: {client.Answered} calls, p50 {client.Quantile(0.5):0.0} ms, p99 {client.Quantile(0.99):0.0} ms, longest {client.Quantile(1):0} ms, gateway {ProcessMemory.MiB(Gateway.ProcessId):0} MiB, policies {ProcessMemory.MiB(Policies.ProcessId):0} MiB");

    private void MemoryIsBounded()
    {
        ProcessMemory.MiB(Gateway.ProcessId).ShouldBeLessThan(MostMiB, "gateway");
        ProcessMemory.MiB(Policies.ProcessId).ShouldBeLessThan(MostMiB, "policies");
    }

    private long LogBytes() => new FileInfo(Gateway.LogFile).Length + new FileInfo(Policies.LogFile).Length;
}

/// <summary>Floods take both processors: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(OverloadSystem), DisableParallelization = true)]
public sealed class OverloadCollection : ICollectionFixture<OverloadSystem>;

using Employment.Contracts.Common.V1;
using Employment.Contracts.Funds.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Xunit;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>Tests that share one <see cref="ClaimSystem"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ClaimTests : ICollectionFixture<ClaimSystem>
{
    public const string Name = "claims";
}

/// <summary>The whole system with its people, in which the business date can be moved.</summary>
public sealed class ClaimSystem : IAsyncLifetime
{
    private static readonly InternalTokens Tokens = new(KeyRing.Parse(System.IO.File.ReadLines(InternalTokenKeys.File)), TimeProvider.System);

    /// <summary>On the shared PostgreSQL.</summary>
    public ClaimSystem()
        : this(null)
    {
    }

    /// <param name="postgres">A PostgreSQL of the test's own; null: the shared one.</param>
    internal ClaimSystem(PostgresServer? postgres) => People = new PeopleSystem
    {
        Postgres = postgres,
        Settings = { ["Platform__BusinessDate"] = "2023-11-01", ["Platform__TestHooks"] = "true" },
    };

    /// <summary>Its people and processes.</summary>
    public PeopleSystem People { get; }

    /// <summary>Funds opened by tests that share them.</summary>
    public Dictionary<(Fund.Types.Kind Kind, int Year), string> Funds { get; } = [];

    public ValueTask InitializeAsync() => People.InitializeAsync();

    public ValueTask DisposeAsync() => People.DisposeAsync();

    /// <summary>Moves the business date of every service.</summary>
    public async Task OnAsync(string day)
    {
        var system = People.System;
        foreach (var service in (ServiceProcess[])[.. system.PolicyReplicas, system.Accounts, system.Profiles, system.Funds, system.Hiring])
        {
            using var channel = GrpcChannel.ForAddress(service.GrpcUrl);
            await new BusinessClockService.BusinessClockServiceClient(channel).SetBusinessDateAsync(
                new SetBusinessDateRequest { Date = day }, Tester());
        }
    }

    /// <summary>Ends every process as a crash would.</summary>
    public Task Kill9Async() => Task.WhenAll(All().Select(service => service.Kill9Async()));

    /// <summary>Starts them again, with an empty Redis, on what PostgreSQL has.</summary>
    public async Task RestartAsync()
    {
        await People.System.Redis.Kill9Async();
        await People.System.Redis.RestartAsync();
        await Task.WhenAll(All().Select(service => service.RestartAsync()));
    }

    private ServiceProcess[] All()
    {
        var system = People.System;
        return [.. system.PolicyReplicas, system.Accounts, system.Profiles, system.Loans, system.Funds, system.Hiring, system.Gateway];
    }

    private static Metadata Tester() =>
        new() { { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity("test", [], ["platform.clock.set"], "")) } };
}

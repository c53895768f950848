using Employment.Contracts.Common.V1;
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

    /// <summary>Its people and processes.</summary>
    public PeopleSystem People { get; } = new()
    {
        Settings = { ["Platform__BusinessDate"] = "2023-11-01", ["Platform__TestHooks"] = "true" },
    };

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

    private static Metadata Tester() =>
        new() { { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity("test", [], ["platform.clock.set"], "")) } };
}

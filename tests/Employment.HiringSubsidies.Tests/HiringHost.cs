using System.Security.Cryptography;
using Employment.Contracts.Common.V1;
using Employment.Contracts.Hiring.V1;
using Employment.Platform;
using Employment.Platform.Identity;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>The service as it runs, on a port and a database of its own, with the real Policies.</summary>
public sealed class HiringHost(PoliciesProgram policies) : IAsyncLifetime
{
    private readonly string keyFile = Path.GetTempFileName();
    private WebApplication? app;
    private GrpcChannel? channel;

    public Neighbourhood Around { get; private set; } = null!;

    public string ConnectionString { get; private set; } = "";

    /// <summary>Where the Policies are.</summary>
    public Uri PoliciesUrl => policies.Url;

    /// <summary>The keys by which accounts are sealed.</summary>
    public string KeyFile => keyFile;

    public IServiceProvider Services => app!.Services;

    public HiringClaimService.HiringClaimServiceClient Client => new(channel!);

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        Around = await Neighbourhood.StartAsync();
        await System.IO.File.WriteAllTextAsync(keyFile, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        var builder = WebApplication.CreateBuilder([.. Settings(keyFile).Select(setting => $"--{setting.Key.Replace("__", ":", StringComparison.Ordinal)}={setting.Value}"), "--Platform:GrpcUrl=http://127.0.0.1:0", "--environment=Testing"]);
        builder.AddPlatform();
        builder.AddHiringSubsidies();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        app = builder.Build();
        app.MapPlatform();
        app.MapHiringSubsidies();
        await app.StartAsync();
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>What a process of the service is given.</summary>
    public Dictionary<string, string> Settings(string accountKeys) => new(StringComparer.Ordinal)
    {
        ["Platform__InternalTokenKeyFile"] = InternalTokenKeys.File,
        ["Platform__BusinessDate"] = "2023-11-01",
        ["Platform__TestHooks"] = "true",
        ["Platform__MaxRequestBytes"] = "6291456",
        ["ConnectionStrings__Postgres"] = ConnectionString,
        ["Services__Policies"] = policies.Url.OriginalString,
        ["Services__Profiles"] = Around.Url.OriginalString,
        ["Services__Funds"] = Around.Url.OriginalString,
        ["HiringSubsidies__AccountKeyFile"] = accountKeys,
    };

    /// <summary>Moves the business date.</summary>
    public async Task OnAsync(string day) =>
        await new BusinessClockService.BusinessClockServiceClient(channel!).SetBusinessDateAsync(new SetBusinessDateRequest { Date = day }, As(new CallerIdentity("test", [], ["platform.clock.set"], "")));

    public Metadata As(CallerIdentity caller) =>
        new() { { InternalTokens.MetadataKey, Services.GetRequiredService<InternalTokens>().Issue(caller) } };

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        await Around.DisposeAsync();
        System.IO.File.Delete(keyFile);
    }
}

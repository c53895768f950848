using System.Security.Cryptography;
using Employment.Contracts.Policies.V1;
using Employment.Platform;
using Employment.Platform.Identity;
using Employment.Policies.Editions;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Employment.Policies.Tests;

/// <summary>The service as it runs, on a port and a database of its own, with the business date 2024-07-01.</summary>
public sealed class PoliciesHost : IAsyncLifetime
{
    private readonly string keyFile = Path.GetTempFileName();
    private WebApplication? app;
    private GrpcChannel? channel;

    public PolicyService.PolicyServiceClient Client => new(channel!);

    public BatchService.BatchServiceClient Batches => new(channel!);

    public PolicyListService.PolicyListServiceClient PolicyList => new(channel!);

    public CatalogueService.CatalogueServiceClient Catalogue => new(channel!);

    public GrpcChannel Channel => channel!;

    public string ConnectionString { get; private set; } = "";

    public IServiceProvider Services => app!.Services;

    /// <summary>Another process on the same database, as a second replica or a newer program.</summary>
    /// <param name="other">The first.</param>
    /// <param name="shipped">Folder of its policy files; null: those it is built with.</param>
    public static Task<PoliciesHost> BesideAsync(PoliciesHost other, string? shipped = null) => OnAsync(other.ConnectionString, shipped);

    /// <summary>A process on a database.</summary>
    public static async Task<PoliciesHost> OnAsync(string connectionString, string? shipped = null)
    {
        var host = new PoliciesHost { ConnectionString = connectionString };
        await host.StartAsync(shipped);
        return host;
    }

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await StartAsync(shipped: null);
    }

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        File.Delete(keyFile);
    }

    /// <summary>Metadata of a signed-in caller.</summary>
    public Metadata As(string subject, params string[] permissions) => OfRegion("", subject, permissions);

    /// <summary>Metadata of a signed-in caller who answers for a region.</summary>
    public Metadata OfRegion(string region, string subject, params string[] permissions) =>
        new() { { InternalTokens.MetadataKey, Services.GetRequiredService<InternalTokens>().Issue(new CallerIdentity(subject, [], [.. permissions], region)) } };

    private async Task StartAsync(string? shipped)
    {
        await File.WriteAllTextAsync(keyFile, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        var builder = WebApplication.CreateBuilder(
        [
            "--Platform:GrpcUrl=http://127.0.0.1:0", $"--Platform:InternalTokenKeyFile={keyFile}", "--Platform:BusinessDate=2024-07-01",
            $"--ConnectionStrings:Postgres={ConnectionString}",
        ]);
        builder.AddPlatform();
        builder.AddPolicies();
        if (shipped is not null)
        {
            builder.Services.Replace(ServiceDescriptor.Singleton(new ShippedFiles(shipped)));
        }

        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        app = builder.Build();
        app.MapPlatform();
        app.MapPolicies();
        await app.StartAsync();
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }
}

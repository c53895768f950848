using System.Security.Cryptography;
using Employment.Contracts.Policies.V1;
using Employment.Platform;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Employment.Policies.Tests;

/// <summary>The service as it runs, on a port of its own, with the business date 2024-07-01.</summary>
public sealed class PoliciesHost : IAsyncLifetime
{
    private readonly string keyFile = Path.GetTempFileName();
    private WebApplication? app;
    private GrpcChannel? channel;

    public PolicyService.PolicyServiceClient Client => new(channel!);

    public BatchService.BatchServiceClient Batches => new(channel!);

    public PolicyListService.PolicyListServiceClient PolicyList => new(channel!);

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(keyFile, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        var builder = WebApplication.CreateBuilder(
        [
            "--Platform:GrpcUrl=http://127.0.0.1:0", $"--Platform:InternalTokenKeyFile={keyFile}", "--Platform:BusinessDate=2024-07-01",
        ]);
        builder.AddPlatform();
        builder.AddPolicies();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        app = builder.Build();
        app.MapPlatform();
        app.MapPolicies();
        await app.StartAsync();
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
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
}

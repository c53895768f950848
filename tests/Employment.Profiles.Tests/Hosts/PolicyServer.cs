using Employment.Platform;
using Employment.Policies;
using Employment.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Profiles.Tests.Hosts;

/// <summary>The Policies service as it runs; one for all tests of the process, which only ask it.</summary>
internal static class PolicyServer
{
    private static readonly Lazy<Task<string>> Shared = new(StartAsync);

    public static Task<string> AddressAsync() => Shared.Value;

    private static async Task<string> StartAsync()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        var builder = WebApplication.CreateBuilder(
        [
            "--Platform:GrpcUrl=http://127.0.0.1:0", $"--Platform:InternalTokenKeyFile={InternalTokenKeys.File}", "--Platform:BusinessDate=2024-07-01",
            $"--ConnectionStrings:Postgres={database}",
        ]);
        builder.AddPlatform();
        builder.AddPolicies();

        // It outlives the database at the end of the run and would complain.
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPlatform();
        app.MapPolicies();
        await app.StartAsync();
        return app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }
}

using System.Globalization;
using System.Security.Cryptography;
using Employment.Platform;
using Employment.Testing;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Employment.Funds.Tests;

/// <summary>The service as it runs, on a port and a database of its own, with the business date 2024-07-01.</summary>
public sealed class FundsHost : IAsyncLifetime
{
    private WebApplication? app;
    private GrpcChannel? channel;

    /// <summary>A key file for accounts, made for this test process.</summary>
    public static string AccountKeys { get; } = WriteKeys();

    public string ConnectionString { get; private set; } = "";

    public IServiceProvider Services => app!.Services;

    /// <summary>The calls, by whoever is named.</summary>
    public FundsCalls Calls { get; private set; } = null!;

    /// <summary>Another process on the same database, with another business date.</summary>
    public static async Task<FundsHost> OnAsync(string connectionString, string businessDate, string policies = "http://127.0.0.1:1")
    {
        var host = new FundsHost { ConnectionString = connectionString };
        await host.StartAsync(businessDate, policies);
        return host;
    }

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await StartAsync("2024-07-01", "http://127.0.0.1:1");
    }

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    /// <summary>What the program is given, beside its addresses.</summary>
    public static Dictionary<string, string?> Settings(string connectionString, string businessDate) => new()
    {
        ["ConnectionStrings__Postgres"] = connectionString,
        ["Platform__BusinessDate"] = businessDate,
        ["Funds__AccountKeyFile"] = AccountKeys,
        ["Services__Policies"] = "http://127.0.0.1:1",
    };

    private static string WriteKeys()
    {
        var file = Path.Combine(TestFolder.Create("funds"), "account.keys");
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n"));
        return file;
    }

    private async Task StartAsync(string businessDate, string policies)
    {
        var builder = WebApplication.CreateBuilder(
        [
            "--Platform:GrpcUrl=http://127.0.0.1:0", $"--Platform:InternalTokenKeyFile={InternalTokenKeys.File}", $"--Platform:BusinessDate={businessDate}",
            $"--ConnectionStrings:Postgres={ConnectionString}", $"--Funds:AccountKeyFile={AccountKeys}", $"--Services:Policies={policies}",
        ]);
        builder.AddPlatform();
        builder.AddFunds();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        app = builder.Build();
        app.MapPlatform();
        app.MapFunds();
        await app.StartAsync();
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Calls = new FundsCalls(channel);
    }
}

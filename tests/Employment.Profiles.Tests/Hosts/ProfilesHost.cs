using System.Security.Cryptography;
using Employment.Contracts.Common.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform;
using Employment.Platform.Identity;
using Employment.Profiles.Data;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Xunit;

namespace Employment.Profiles.Tests.Hosts;

/// <summary>The service as it runs, with a database of its own, the real Policies and a register of banks; the business date is 2024-07-01.</summary>
public sealed class ProfilesHost : IAsyncLifetime
{
    private readonly string folder = TestFolder.Create("profiles");
    private WebApplication? app;
    private GrpcChannel? channel;

    public ProfilesHost()
    {
        WriteKeys(NumberKeyFile, ["n1"]);
        WriteKeys(LookupKeyFile, ["l1"]);
    }

    public string NumberKeyFile => Path.Combine(folder, "number.keys");

    public string LookupKeyFile => Path.Combine(folder, "lookup.keys");

    public string ConnectionString { get; private set; } = "";

    /// <summary>The fund, as far as profiles ask it.</summary>
    public FundsServer Funds { get; } = new();

    /// <summary>Host and port of Redis; "": none.</summary>
    public string Redis { get; init; } = "";

    public IServiceProvider Services => app!.Services;

    public ProfileService.ProfileServiceClient Profiles => new(channel!);

    public ProfileCorrectionService.ProfileCorrectionServiceClient Corrections => new(channel!);

    public ConsentService.ConsentServiceClient Consents => new(channel!);

    public ProfileDirectoryService.ProfileDirectoryServiceClient Directory => new(channel!);

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Funds.DisposeAsync();
        TestFolder.Remove(folder);
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>Sets the business date.</summary>
    public async Task MoveToAsync(string date) =>
        await new BusinessClockService.BusinessClockServiceClient(channel!).SetBusinessDateAsync(new SetBusinessDateRequest { Date = date }, As("test", "", ["platform.clock.set"]));

    /// <summary>Metadata of a caller.</summary>
    public Metadata As(string subject, string region, string[] permissions, params string[] profiles) => new()
    {
        {
            InternalTokens.MetadataKey,
            Services.GetRequiredService<InternalTokens>().Issue(new CallerIdentity(subject, [], [.. permissions], region) { Profiles = [.. profiles] })
        },
    };

    /// <summary>Looks into the database.</summary>
    internal async Task<T> InDatabaseAsync<T>(Func<ProfilesDb, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<ProfilesDb>());
    }

    public async Task<T> ScalarAsync<T>(string statement)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Puts new keys before those of a file, as a rotation does; a key known by its id stays what it is.</summary>
    public static void WriteKeys(string file, IReadOnlyList<string> ids)
    {
        var known = System.IO.File.Exists(file) ? System.IO.File.ReadAllLines(file).ToDictionary(line => line.Split(' ')[0], StringComparer.Ordinal) : [];
        System.IO.File.WriteAllLines(file, ids.Select(id => known.GetValueOrDefault(id) ?? $"{id} {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}"));
    }

    private async Task StopAsync()
    {
        channel?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    private async Task StartAsync()
    {
        var builder = WebApplication.CreateBuilder(
        [
            "--environment=Testing", "--Platform:GrpcUrl=http://127.0.0.1:0", $"--Platform:InternalTokenKeyFile={InternalTokenKeys.File}",
            "--Platform:BusinessDate=2024-07-01", "--Platform:TestHooks=true", $"--ConnectionStrings:Postgres={ConnectionString}",
            $"--Services:Policies={await PolicyServer.AddressAsync()}", $"--Services:Accounts={await BankServer.AddressAsync()}",
            $"--Services:Funds={await Funds.StartAsync()}",
            $"--Redis:Endpoint={Redis}", $"--Profiles:NumberKeyFile={NumberKeyFile}", $"--Profiles:LookupKeyFile={LookupKeyFile}",
        ]);
        builder.AddPlatform();
        builder.AddProfiles();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        app = builder.Build();
        app.MapPlatform();
        app.MapProfiles();
        await app.StartAsync();
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }
}

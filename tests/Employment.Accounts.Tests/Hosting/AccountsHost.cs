using System.Security.Cryptography;
using Employment.Accounts.Data;
using Employment.Contracts.Accounts.V1;
using Employment.Platform;
using Employment.Platform.Identity;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Employment.Accounts.Tests.Hosting;

/// <summary>The service as it runs, on a port and a database of its own, with a clock that stands still until moved.</summary>
public sealed class AccountsHost : IAsyncLifetime
{
    // Hashing is slow on purpose, and here people sign in hundreds of times.
    private const int FewRounds = 2000;

    private readonly string folder = TestFolder.Create("accounts");
    private int rounds = FewRounds;
    private WebApplication? app;
    private GrpcChannel? channel;
    private ProfilesHost? ownProfiles;

    public ManualTime Time { get; private init; } = new();

    public CapturedLogs Logs { get; } = new();

    public ProfilesHost Profiles { get; private set; } = null!;

    public string ConnectionString { get; private set; } = "";

    public SessionService.SessionServiceClient Sessions => new(channel!);

    public SessionDirectoryService.SessionDirectoryServiceClient Directory => new(channel!);

    public AccountService.AccountServiceClient Accounts => new(channel!);

    public ActingService.ActingServiceClient Acting => new(channel!);

    public IServiceProvider Services => app!.Services;

    /// <summary>Makes a file in the host's own folder.</summary>
    public string WriteFile(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>A process on the database of another and with its profiles, or on a new one, with settings besides the usual ones.</summary>
    public static Task<AccountsHost> StartAsync(AccountsHost? beside, params string[] settings) => StartAsync(FewRounds, beside, settings);

    /// <summary>The same with so many rounds of hashing.</summary>
    public static async Task<AccountsHost> StartAsync(int rounds, AccountsHost? beside, params string[] settings)
    {
        var host = new AccountsHost { Time = beside?.Time ?? new ManualTime(), Profiles = beside?.Profiles!, rounds = rounds };
        try
        {
            await host.RunAsync(beside?.ConnectionString, settings);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public async ValueTask InitializeAsync() => await RunAsync(null, []);

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (ownProfiles is not null)
        {
            await ownProfiles.DisposeAsync();
        }

        TestFolder.Remove(folder);
    }

    /// <summary>Metadata as the gateway makes it of a session.</summary>
    public Metadata As(Session session) => As(new CallerIdentity(
        session.Subject, [.. session.Roles.Select(role => role.ToString())], [.. session.Permissions], session.Region)
    {
        Profiles = [.. session.Profiles],
        Bank = session.Bank,
        Session = session.Session_,
    });

    /// <summary>Metadata of a caller.</summary>
    public Metadata As(CallerIdentity caller) =>
        new() { { InternalTokens.MetadataKey, Services.GetRequiredService<InternalTokens>().Issue(caller) } };

    /// <summary>Metadata of the gateway.</summary>
    public Metadata AsGateway() => As(new CallerIdentity("service:gateway", [], ["accounts.introspect"], ""));

    /// <summary>Metadata of an administrator who has no account here.</summary>
    public Metadata AsAdministrator(string region, string subject = "admin.elsewhere") =>
        As(new CallerIdentity(subject, ["ADMINISTRATOR"], ["accounts.manage", "accounts.read"], region));

    /// <summary>Metadata of a clerk who has no account here.</summary>
    public Metadata AsClerk(string region, string subject = "clerk.elsewhere") =>
        As(new CallerIdentity(subject, ["CLERK"], ["profiles.activate", "acting.read"], region));

    /// <summary>Work on the database itself.</summary>
    internal async Task<T> InDatabaseAsync<T>(Func<AccountsDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AccountsDb>());
    }

    private async Task RunAsync(string? connectionString, string[] settings)
    {
        ConnectionString = connectionString ?? await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        Profiles ??= ownProfiles = await ProfilesHost.StartAsync(Time);
        var builder = WebApplication.CreateBuilder([.. Settings(), .. settings]);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddPlatform();
        builder.AddAccounts();
        builder.Services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = rounds);
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        builder.Logging.Services.RemoveAll<ILoggerProvider>();
        builder.Logging.AddProvider(Logs);
        app = builder.Build();
        app.MapPlatform();
        app.MapAccounts();
        await app.StartAsync();
        channel = GrpcChannel.ForAddress(app.Urls.Single());
    }

    private string[] Settings() =>
    [
        "--Platform:GrpcUrl=http://127.0.0.1:0",
        $"--Platform:InternalTokenKeyFile={InternalTokenKeys.File}",
        $"--ConnectionStrings:Postgres={ConnectionString}",
        $"--Services:Profiles={Profiles.Address}",
        $"--Accounts:SecretKeyFile={WriteFile("secret.keys", $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n")}",
    ];
}

using System.Security.Cryptography;
using Employment.Contracts.Loans.V1;
using Employment.Platform;
using Employment.Platform.Identity;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.StartupLoans.Tests.Hosts;

/// <summary>The service as it runs, with the real law, a real Redis and a table of consents; business date 2024-07-01.</summary>
internal sealed class LoansHost : IAsyncDisposable
{
    private readonly string tokenKeyFile = Path.Combine(TestFolder.Create("loans"), "token.keys");
    private WebApplication loans = null!;
    private WebApplication profiles = null!;
    private GrpcChannel channel = null!;

    public ConsentTable Table { get; } = new();

    public TestTime Time { get; } = new();

    public LogLines Log { get; } = new();

    public RedisServer Redis { get; private set; } = null!;

    public IServiceProvider Services => loans.Services;

    public EligibilityService.EligibilityServiceClient Client => new(channel);

    public static async Task<LoansHost> StartAsync(params string[] settings)
    {
        var host = new LoansHost { Redis = await RedisServer.StartAsync() };
        await File.WriteAllTextAsync(host.tokenKeyFile, NewKey("k1"));
        host.profiles = await host.StartProfilesAsync();
        host.loans = await host.StartLoansAsync(settings);
        host.channel = GrpcChannel.ForAddress(host.loans.Urls.First());
        return host;
    }

    /// <summary>Metadata of a bank's system, or of an officer.</summary>
    public Metadata As(string bank, string subject = "system", params string[] permissions)
    {
        var caller = new CallerIdentity(subject, [], [.. permissions.DefaultIfEmpty("loans.query")], "") { Bank = bank };
        return new Metadata { { InternalTokens.MetadataKey, Services.GetRequiredService<InternalTokens>().Issue(caller) } };
    }

    /// <summary>Starts the service anew with another first key; the old one still opens, unless it is dropped.</summary>
    public async Task RotateTokenKeyAsync(bool dropsOld)
    {
        var old = await File.ReadAllTextAsync(tokenKeyFile);
        await File.WriteAllTextAsync(tokenKeyFile, NewKey("k2") + (dropsOld ? "" : old));
        channel.Dispose();
        await loans.DisposeAsync();
        loans = await StartLoansAsync([]);
        channel = GrpcChannel.ForAddress(loans.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await loans.DisposeAsync();
        await profiles.DisposeAsync();
        await Redis.DisposeAsync();
    }

    private static string NewKey(string id) => $"{id} {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n";

    private async Task<WebApplication> StartProfilesAsync()
    {
        var builder = NewBuilder([]);
        builder.Services.AddSingleton(Table);
        var app = builder.Build();
        app.MapPlatform();
        app.MapGrpcService<ConsentTableGrpcService>();
        await app.StartAsync();
        return app;
    }

    private async Task<WebApplication> StartLoansAsync(string[] settings)
    {
        var policies = await TestLaw.SharedAsync();
        var builder = NewBuilder(
        [
            $"--Services:Profiles={profiles.Urls.First()}", $"--Services:Policies={policies.GrpcUrl.OriginalString}",
            $"--Redis:Endpoint={Redis.Endpoint}", $"--StartupLoans:TokenKeyFile={tokenKeyFile}", .. settings,
        ]);
        builder.AddStartupLoans();
        builder.Logging.AddProvider(Log);
        builder.Logging.AddFilter("Employment", LogLevel.Trace);
        var app = builder.Build();
        app.MapPlatform();
        app.MapStartupLoans();
        await app.StartAsync();
        return app;
    }

    private WebApplicationBuilder NewBuilder(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(
        [
            "--Platform:GrpcUrl=http://127.0.0.1:0", $"--Platform:InternalTokenKeyFile={InternalTokenKeys.File}", $"--Platform:BusinessDate={TestLaw.Today}",
            .. settings,
        ]);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddPlatform();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        return builder;
    }
}

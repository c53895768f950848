using System.Security.Cryptography;
using Employment.Platform;
using Employment.Platform.Identity;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>The gateway as it is delivered, on free loopback ports, in front of backends given by address.</summary>
internal sealed class GatewayHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string keyFile;

    private GatewayHost(WebApplication app, string keyFile)
    {
        this.app = app;
        this.keyFile = keyFile;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToList();
        Channel = GrpcChannel.ForAddress(addresses[0]);
        HttpAddress = new Uri(addresses[1]);
        BankAddress = addresses.Count > 2 ? new Uri(addresses[2]) : null;
        Tokens = app.Services.GetRequiredService<InternalTokens>();
        Http = new HttpClient { BaseAddress = HttpAddress };
    }

    /// <summary>REST and pages.</summary>
    public HttpClient Http { get; }

    /// <summary>Address of REST and pages.</summary>
    public Uri HttpAddress { get; }

    /// <summary>Address of banks, where the settings have one.</summary>
    public Uri? BankAddress { get; }

    /// <summary>Reads what the gateway tells services of a caller.</summary>
    public InternalTokens Tokens { get; }

    /// <summary>gRPC.</summary>
    public GrpcChannel Channel { get; }

    public static async Task<GatewayHost> StartAsync(IEnumerable<string> backends, params (string Key, string Value)[] settings)
    {
        var keyFile = Path.GetTempFileName();
        await File.WriteAllTextAsync(keyFile, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(
        [
            new("Platform:GrpcUrl", "http://127.0.0.1:0"),
            new("Platform:HttpUrl", "http://127.0.0.1:0"),
            new("Platform:InternalTokenKeyFile", keyFile),
            .. backends.Take(1).SelectMany(Others),
            .. backends.Select((address, index) => KeyValuePair.Create<string, string?>(Destination(index), address)),
        ]);
        builder.Configuration.AddInMemoryCollection(settings.ToLookup(setting => setting.Key, setting => setting.Value)
            .Select(values => KeyValuePair.Create<string, string?>(values.Key, values.Last())));
        builder.AddPlatform();
        builder.AddGateway();
        var app = builder.Build();
        app.MapGateway();
        app.MapPlatform();
        await app.StartAsync();
        return new GatewayHost(app, keyFile);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Channel.Dispose();
        await app.DisposeAsync();
        File.Delete(keyFile);
    }

    // One backend stands for all services.
    private static IEnumerable<KeyValuePair<string, string?>> Others(string address) =>
    [
        new("Services:Accounts", address),
        .. new[] { "accounts", "profiles", "loans", "funds" }.Select(service => KeyValuePair.Create<string, string?>($"ReverseProxy:Clusters:{service}:Destinations:first:Address", address)),
    ];

    // The delivered configuration names the first destination; further ones stand beside it.
    private static string Destination(int index) =>
        $"ReverseProxy:Clusters:policies:Destinations:{(index == 0 ? "first" : $"other{index}")}:Address";
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>A process-like backend on a free loopback port, speaking cleartext HTTP/2.</summary>
internal sealed class EchoBackend : IAsyncDisposable
{
    private readonly WebApplication app;

    private EchoBackend(WebApplication app) => this.app = app;

    public EchoPolicyService Service => app.Services.GetRequiredService<EchoPolicyService>();

    /// <summary>Who may sign in.</summary>
    public EchoAccounts Accounts => app.Services.GetRequiredService<EchoAccounts>();

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<EchoBackend> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            kestrel.Listen(System.Net.IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddRouting();
        builder.Services.AddSingleton<EchoPolicyService>();
        builder.Services.AddSingleton<EchoAccounts>();
        builder.Services.AddGrpc(grpc => grpc.MaxReceiveMessageSize = 16 * 1024 * 1024);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseRouting();
        app.MapGrpcService<EchoPolicyService>();
        app.MapGrpcService<EchoBatchService>();
        app.MapGrpcService<EchoListService>();
        app.MapGrpcService<EchoSessionDirectoryService>();
        app.MapGrpcService<EchoSessionService>();
        app.MapGet("/health/ready", () => Results.Text("ready\n"));
        await app.StartAsync();
        return new EchoBackend(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

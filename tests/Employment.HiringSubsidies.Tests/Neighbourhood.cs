using Employment.HiringSubsidies.Tests.Neighbours;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.HiringSubsidies.Tests;

/// <summary>Profiles and Funds on one address.</summary>
public sealed class Neighbourhood : IAsyncDisposable
{
    private readonly WebApplication app;

    private Neighbourhood(WebApplication app, Uri url)
    {
        this.app = app;
        Url = url;
    }

    public Uri Url { get; }

    public ProfilesNeighbour Profiles => app.Services.GetRequiredService<ProfilesNeighbour>();

    public FundsNeighbour Funds => app.Services.GetRequiredService<FundsNeighbour>();

    public PaymentsNeighbour Payments => app.Services.GetRequiredService<PaymentsNeighbour>();

    public static async Task<Neighbourhood> StartAsync()
    {
        var url = new Uri($"http://127.0.0.1:{Testing.FreePort.Next()}");
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, url.Port, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton<ProfilesNeighbour>();
        builder.Services.AddSingleton<FundsNeighbour>();
        builder.Services.AddSingleton<PaymentsNeighbour>();
        var app = builder.Build();
        app.MapGrpcService<ProfilesNeighbour>();
        app.MapGrpcService<FundsNeighbour>();
        app.MapGrpcService<PaymentsNeighbour>();
        await app.StartAsync();
        return new Neighbourhood(app, url);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

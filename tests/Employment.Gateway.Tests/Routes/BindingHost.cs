using System.Text;
using Employment.Gateway.Problems;
using Employment.Gateway.Tests.Hosting;
using Employment.Gateway.Transcoding.Json;
using Employment.Gateway.Transcoding.Routes;
using Employment.Gateway.Transcoding.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Employment.Gateway.Tests.Routes;

/// <summary>A web server that binds requests as the gateway does, and answers with the request message it bound.</summary>
public sealed class BindingHost : IAsyncLifetime
{
    private WebApplication app = null!;
    private HttpClient http = null!;

    internal RestClient Rest { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        app = builder.Build();
        app.UseRouting();
        foreach (var call in RestCalls.Read([RoutesReflection.Descriptor]))
        {
            app.MapMethods(call.RoutePattern, [call.Verb], context => AnswerAsync(call, context));
        }

        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        http = new HttpClient { BaseAddress = new Uri(address) };
        Rest = new RestClient(http);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private static async Task AnswerAsync(RestCall call, HttpContext context)
    {
        using var wire = new WireBuffer();
        if (await new RequestBinder(call, bodyLimit: 1000).BindAsync(context, wire) is { } problem)
        {
            await ProblemResponse.WriteAsync(context, problem);
            return;
        }

        // Through the message class, which merges what came in pieces.
        using var json = new WireBuffer();
        WireToJson.Write(json, call.Request, Google.Protobuf.MessageExtensions.ToByteArray(RouteRequest.Parser.ParseFrom(wire.Written.ToArray())));
        await context.Response.WriteAsync($"{call.Rpc} {Encoding.UTF8.GetString(json.Written)}");
    }
}

using Employment.Gateway.Deprecation;
using Employment.Gateway.Problems;
using Employment.Gateway.Tests.Retired;
using Employment.Gateway.Transcoding.Routes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Employment.Gateway.Tests.Deprecation;

/// <summary>A web server with the calls of retired.proto, mapped as the gateway maps its own; "refused" in a path is refused.</summary>
public sealed class RetiredHost : IAsyncLifetime
{
    private WebApplication app = null!;

    internal HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        app = builder.Build();
        app.UseRouting();
        var methods = RetiredReflection.Descriptor.Services[0].Methods.Where(method => method.Name != "Dateless").ToList();
        RetirementHeaders.Use(app, methods);
        foreach (var call in RestCalls.Read(methods))
        {
            RestRoutes.Announce(app.MapMethods(call.RoutePattern, [call.Verb], AnswerAsync), call);
        }

        app.MapGet("/employment.gateway.tests.v1.RetiredService/{rpc}", AnswerAsync);
        await app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    private static Task AnswerAsync(HttpContext context)
    {
        if (!context.Request.Path.Value!.EndsWith("refused", StringComparison.Ordinal))
        {
            return context.Response.WriteAsync("answered");
        }

        // As the proxy does before it answers a failure.
        context.Response.Clear();
        return ProblemResponse.WriteAsync(context, Problem.Of(StatusCode.InvalidArgument, "Refused."));
    }
}

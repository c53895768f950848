using Employment.Platform.Data;
using Employment.Platform.Identity;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Tests.Samples;

/// <summary>The sample service on the platform, in this process, on free loopback ports.</summary>
internal sealed class SampleHost : IAsyncDisposable
{
    /// <summary>Environment variable that makes the test program serve instead of test.</summary>
    public const string ServeVariable = "SAMPLE_SERVICE";

    private SampleHost(WebApplication app)
    {
        App = app;
        var addresses = app.Urls.ToList();
        Channel = GrpcChannel.ForAddress(addresses[0]);
        HttpUrl = new Uri(addresses[1]);
        OperationsUrl = new Uri(addresses[^1]);
    }

    public WebApplication App { get; }

    public GrpcChannel Channel { get; }

    public Uri HttpUrl { get; }

    public Uri OperationsUrl { get; }

    public V1.SampleService.SampleServiceClient Client => new(Channel);

    public V1.CommandService.CommandServiceClient Commands => new(Channel);

    public InternalTokens Tokens => App.Services.GetRequiredService<InternalTokens>();

    public static async Task<SampleHost> StartAsync(
        IEnumerable<KeyValuePair<string, string?>>? settings = null,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? map = null)
    {
        var app = Build([], settings ?? [], build, map);
        await app.StartAsync();
        return new SampleHost(app);
    }

    public static WebApplication Build(
        string[] args,
        IEnumerable<KeyValuePair<string, string?>> settings,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, EnvironmentName = "Testing" });
        builder.Configuration.AddInMemoryCollection(Defaults).AddInMemoryCollection(settings).AddEnvironmentVariables();
        builder.AddPlatform();
        build?.Invoke(builder);
        var hasDatabase = builder.Configuration.GetConnectionString("Postgres") is not null;
        if (hasDatabase)
        {
            builder.AddServiceDatabase<SampleDb>(SampleDb.Schema);
        }

        var app = builder.Build();
        app.MapPlatform();
        app.MapGrpcService<SampleGrpcService>();
        if (hasDatabase)
        {
            app.MapGrpcService<CommandGrpcService>();
        }

        map?.Invoke(app);
        return app;
    }

    /// <summary>Metadata of a signed-in caller.</summary>
    public Metadata As(string subject, string region, params string[] permissions) =>
        new() { { InternalTokens.MetadataKey, Tokens.Issue(new CallerIdentity(subject, [], [.. permissions], region)) } };

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        await App.DisposeAsync();
    }

    private static Dictionary<string, string?> Defaults => new()
    {
        ["Platform:GrpcUrl"] = "http://127.0.0.1:0",
        ["Platform:HttpUrl"] = "http://127.0.0.1:0",
        ["Platform:OperationsUrl"] = "http://127.0.0.1:0",
        ["Platform:InternalTokenKeyFile"] = Testing.InternalTokenKeys.File,
    };
}

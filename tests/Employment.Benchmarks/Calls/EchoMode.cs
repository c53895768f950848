using System.Net;
using Grpc.AspNetCore.Server.Model;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Employment.Benchmarks.Calls;

/// <summary>The yardstick as a process of its own: takes the bytes of a request, thinks nothing, gives the bytes of an answer.</summary>
internal static class EchoMode
{
    public const string Service = "employment.benchmarks.Echo";

    /// <summary>Settings that have the gateway pass calls on to it.</summary>
    /// <param name="port">Where it listens.</param>
    public static IReadOnlyDictionary<string, string?> RouteTo(int port) => new Dictionary<string, string?>
    {
        ["ReverseProxy__Routes__echo__ClusterId"] = "echo",
        ["ReverseProxy__Routes__echo__Match__Path"] = $"/{Service}/{{**rest}}",
        ["ReverseProxy__Clusters__echo__HttpRequest__Version"] = "2",
        ["ReverseProxy__Clusters__echo__HttpRequest__VersionPolicy"] = "RequestVersionExact",
        ["ReverseProxy__Clusters__echo__LoadBalancingPolicy"] = "PowerOfTwoChoices",
        ["ReverseProxy__Clusters__echo__HealthCheck__Active__Enabled"] = "true",
        ["ReverseProxy__Clusters__echo__HealthCheck__Active__Interval"] = "00:00:01",
        ["ReverseProxy__Clusters__echo__HealthCheck__Active__Policy"] = "ConsecutiveFailures",
        ["ReverseProxy__Clusters__echo__HealthCheck__Active__Path"] = "/health/ready",
        ["ReverseProxy__Clusters__echo__Destinations__only__Address"] = $"http://127.0.0.1:{port}",
    };

    /// <param name="port">Where to listen for gRPC.</param>
    /// <param name="folder">Where the answers are: basic.bin, full.bin, stream.bin.</param>
    public static int Run(int port, string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(new EchoService(folder));
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IServiceMethodProvider<EchoService>, EchoMethods>());
        var app = builder.Build();
        app.MapGrpcService<EchoService>();
        app.MapGet("/health/ready", () => "ready");
        app.Run();
        return 0;
    }

    /// <summary>Gives the answers in turn; they are there when it is first asked.</summary>
    internal sealed class EchoService(string folder)
    {
        private const int AnswersToAFlush = 64;

        private static readonly WriteOptions Gather = new(WriteFlags.BufferHint);
        private static readonly WriteOptions Send = new();

        private readonly Lazy<byte[][]> basic = new(() => AnswerFile.Read(Path.Combine(folder, "basic.bin")));
        private readonly Lazy<byte[][]> full = new(() => AnswerFile.Read(Path.Combine(folder, "full.bin")));
        private readonly Lazy<byte[][]> stream = new(() => AnswerFile.Read(Path.Combine(folder, "stream.bin")));
        private uint next;

        public Task<byte[]> Basic() => Task.FromResult(Next(basic.Value));

        public Task<byte[]> Full() => Task.FromResult(Next(full.Value));

        /// <summary>Reads and gathers as the service does.</summary>
        public async Task Stream(IAsyncStreamReader<byte[]> requests, IServerStreamWriter<byte[]> answers, CancellationToken cancellation)
        {
            var waiting = 0;
            var next = requests.MoveNext(cancellation);
            while (await next)
            {
                next = requests.MoveNext(cancellation);
                waiting = next.IsCompletedSuccessfully && next.Result && waiting + 1 < AnswersToAFlush ? waiting + 1 : 0;
                answers.WriteOptions = waiting > 0 ? Gather : Send;
                await answers.WriteAsync(Next(stream.Value), cancellation);
            }
        }

        private byte[] Next(byte[][] answers) => answers[Interlocked.Increment(ref next) % answers.Length];
    }

    private sealed class EchoMethods : IServiceMethodProvider<EchoService>
    {
        public void OnServiceMethodDiscovery(ServiceMethodProviderContext<EchoService> context)
        {
            context.AddUnaryMethod(RawMethods.EchoBasic, [], static (service, _, _) => service.Basic());
            context.AddUnaryMethod(RawMethods.EchoFull, [], static (service, _, _) => service.Full());
            context.AddDuplexStreamingMethod(
                RawMethods.EchoStream, [], static (service, requests, answers, call) => service.Stream(requests, answers, call.CancellationToken));
        }
    }
}

using System.Collections.Concurrent;
using Employment.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>A collector: takes traces and metrics by OTLP over gRPC, as a real one does, and keeps what it is sent.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private const int FrameHeader = 5;

    private readonly WebApplication app;

    private OtlpReceiver(WebApplication app) => this.app = app;

    public string Url { get; private init; } = "";

    public ConcurrentQueue<OtlpSpan> Spans { get; } = new();

    /// <summary>Service, then metric.</summary>
    public ConcurrentDictionary<(string Service, string Metric), int> Metrics { get; } = new();

    public static async Task<OtlpReceiver> StartAsync(CancellationToken cancellationToken)
    {
        var port = FreePort.Next();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http2));
        var receiver = new OtlpReceiver(builder.Build()) { Url = $"http://127.0.0.1:{port}" };
        receiver.Take("trace", body => OtlpMessages.Spans(body).ToList().ForEach(receiver.Spans.Enqueue));
        receiver.Take("metrics", body => OtlpMessages.Metrics(body).ToList().ForEach(metric => receiver.Metrics.AddOrUpdate(metric, 1, (_, count) => count + 1)));
        await receiver.app.StartAsync(cancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private void Take(string signal, Action<byte[]> take)
    {
        var service = char.ToUpperInvariant(signal[0]) + signal[1..] + "Service";
        app.MapPost($"/opentelemetry.proto.collector.{signal}.v1.{service}/Export", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            take(body.ToArray()[FrameHeader..]);
            context.Response.ContentType = "application/grpc";
            context.Response.DeclareTrailer("grpc-status");
            await context.Response.Body.WriteAsync(new byte[FrameHeader], context.RequestAborted);
            context.Response.AppendTrailer("grpc-status", "0");
        });
    }
}

using System.Net;
using Employment.Platform.Telemetry.Export;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Hosting;

/// <summary>Addresses and limits of the web server.</summary>
internal static class KestrelSetup
{
    /// <summary>Room for gRPC framing and JSON spacing, so that the message limit answers before the connection is cut.</summary>
    private const int FramingBytes = 64 * 1024;

    /// <summary>Bytes of a request that may wait unread in memory.</summary>
    private const int StreamWindow = 256 * 1024;

    public static void Apply(KestrelServerOptions kestrel, PlatformOptions options)
    {
        kestrel.AddServerHeader = false;
        ApplyLimits(kestrel.Limits, options);
        Listen(kestrel, options.GrpcUrl, HttpProtocols.Http2);
        Listen(kestrel, options.HttpUrl, HttpProtocols.Http1);
        Listen(kestrel, options.OperationsUrl, HttpProtocols.Http1, OperationsConnection.Use);
    }

    /// <summary>An address for TLS, HTTP/1.1 and HTTP/2 on one port, behind the same gates as the others.</summary>
    public static void ListenTls(KestrelServerOptions kestrel, Uri url, Action<ListenOptions> useTls, Action<ListenOptions> more) =>
        Listen(kestrel, url, HttpProtocols.Http1AndHttp2, more, useTls);

    private static void ApplyLimits(KestrelServerLimits limits, PlatformOptions options)
    {
        var connections = options.Connections;
        limits.MaxRequestBodySize = options.MaxRequestBytes + FramingBytes;
        limits.MaxConcurrentConnections = connections.MaxConnections;
        limits.KeepAliveTimeout = connections.Idle;
        limits.RequestHeadersTimeout = connections.Headers;
        limits.MinRequestBodyDataRate = new MinDataRate(connections.MinBytesPerSecond, connections.Grace);
        limits.MinResponseDataRate = new MinDataRate(connections.MinBytesPerSecond, connections.Grace);
        ApplyLimits(limits.Http2);
    }

    private static void ApplyLimits(Http2Limits limits)
    {
        limits.MaxStreamsPerConnection = ConnectionLimits.Streams;
        limits.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
        limits.KeepAlivePingTimeout = TimeSpan.FromSeconds(20);

        // Calls that are not read must not take the connection's window from the calls beside them.
        limits.InitialStreamWindowSize = StreamWindow;
        limits.InitialConnectionWindowSize = StreamWindow * ConnectionLimits.Streams;
    }

    private static void Listen(KestrelServerOptions kestrel, Uri? url, HttpProtocols protocols, Action<ListenOptions>? more = null, Action<ListenOptions>? useTls = null)
    {
        if (url is null)
        {
            return;
        }

        if (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address))
        {
            kestrel.Listen(address, url.Port, Configure);
        }
        else
        {
            kestrel.ListenLocalhost(url.Port, Configure);
        }

        void Configure(ListenOptions listen)
        {
            Apply(listen, protocols, useTls);
            more?.Invoke(listen);
        }
    }

    private static void Apply(ListenOptions listen, HttpProtocols protocols, Action<ListenOptions>? useTls)
    {
        listen.Protocols = protocols;
        var gate = listen.ApplicationServices.GetRequiredService<ConnectionGate>();
        listen.Use(next => connection => gate.PassAsync(connection, next));
        useTls?.Invoke(listen);

        // Behind TLS, where frames can be read; on an address for both versions a connection says there which it speaks.
        var frames = listen.ApplicationServices.GetRequiredService<FrameGate>();
        listen.Use(next => connection => IsHttp2(connection, protocols) ? frames.PassAsync(connection, next) : next(connection));
    }

    private static bool IsHttp2(BaseConnectionContext connection, HttpProtocols protocols) =>
        protocols == HttpProtocols.Http2
        || connection.Features.Get<ITlsApplicationProtocolFeature>()?.ApplicationProtocol.Span.SequenceEqual("h2"u8) == true;
}

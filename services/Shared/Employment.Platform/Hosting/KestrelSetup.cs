using System.Net;
using Employment.Platform.Telemetry.Export;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Employment.Platform.Hosting;

/// <summary>Addresses and limits of the web server.</summary>
internal static class KestrelSetup
{
    /// <summary>Room for gRPC framing and JSON spacing, so that the message limit answers before the connection is cut.</summary>
    private const int FramingBytes = 64 * 1024;

    public static void Apply(KestrelServerOptions kestrel, PlatformOptions options)
    {
        kestrel.AddServerHeader = false;
        ApplyLimits(kestrel.Limits, options);
        Listen(kestrel, options.GrpcUrl, HttpProtocols.Http2);
        Listen(kestrel, options.HttpUrl, HttpProtocols.Http1);
        Listen(kestrel, options.OperationsUrl, HttpProtocols.Http1, OperationsConnection.Use);
    }

    private static void ApplyLimits(KestrelServerLimits limits, PlatformOptions options)
    {
        limits.MaxRequestBodySize = options.MaxRequestBytes + FramingBytes;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.Http2.MaxStreamsPerConnection = 256;
        limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
        limits.Http2.KeepAlivePingTimeout = TimeSpan.FromSeconds(20);
    }

    private static void Listen(KestrelServerOptions kestrel, Uri? url, HttpProtocols protocols, Action<ListenOptions>? more = null)
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
            listen.Protocols = protocols;
            more?.Invoke(listen);
        }
    }
}

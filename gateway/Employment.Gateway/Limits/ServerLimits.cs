using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Employment.Gateway.Limits;

/// <summary>What the web server itself refuses.</summary>
internal static class ServerLimits
{
    private const int MaxHeaderBytes = 16 * 1024;
    private const int MaxHeaders = 64;

    // Callers may be many and leave what they sent lying; services, whose one caller is the gateway, take more at once.
    private const int WindowOfCall = 64 * 1024;

    // Ends whole connections, with the calls of others on them; Handover and the proxy's ActivityTimeout end single calls before it.
    private static readonly MinDataRate LastResort = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(180));

    public static void Apply(KestrelServerOptions kestrel)
    {
        // Each call has a limit of its own, and a gRPC stream as a whole has none.
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MinResponseDataRate = LastResort;
        kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
        kestrel.Limits.MaxRequestHeaderCount = MaxHeaders;
        kestrel.Limits.Http2.InitialStreamWindowSize = WindowOfCall;
        kestrel.Limits.Http2.InitialConnectionWindowSize = WindowOfCall * kestrel.Limits.Http2.MaxStreamsPerConnection;
    }
}

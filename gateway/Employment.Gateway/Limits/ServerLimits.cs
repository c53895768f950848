using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Employment.Gateway.Limits;

/// <summary>What the web server itself refuses.</summary>
internal static class ServerLimits
{
    private const int MaxHeaderBytes = 16 * 1024;
    private const int MaxHeaders = 64;

    public static void Apply(KestrelServerOptions kestrel)
    {
        // Each call has a limit of its own, and a gRPC stream as a whole has none.
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
        kestrel.Limits.MaxRequestHeaderCount = MaxHeaders;
    }
}

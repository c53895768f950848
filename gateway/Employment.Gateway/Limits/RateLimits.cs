using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Employment.Gateway.Problems;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.AspNetCore.RateLimiting;

namespace Employment.Gateway.Limits;

/// <summary>How many calls one client may make: who signed in, else an IPv4 address, else an IPv6 network of /64.</summary>
internal static class RateLimits
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    public static void Add(IServiceCollection services, GatewayOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, options));
        limiter.OnRejected = RefuseAsync;
    });

    private static RateLimitPartition<string> Partition(HttpContext context, GatewayOptions options) =>
        options.CallsPerSecond == 0 || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => Bucket(options));

    private static TokenBucketRateLimiterOptions Bucket(GatewayOptions options) => new()
    {
        TokenLimit = options.CallsAtOnce,
        TokensPerPeriod = Math.Max(1, (int)(options.CallsPerSecond * Period.TotalSeconds)),
        ReplenishmentPeriod = options.CallsPerSecond < 10 ? TimeSpan.FromSeconds(1.0 / options.CallsPerSecond) : Period,
        QueueLimit = 0,
    };

    private static string ClientOf(HttpContext context) =>
        context.Features.Get<CallerIdentity>() is { IsAnonymous: false } caller
            ? "caller:" + caller.Subject
            : "address:" + NetworkOf(context.Connection.RemoteIpAddress);

    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 1;
        var detail = string.Create(CultureInfo.InvariantCulture, $"Too many calls from one client. Wait {wait} s and send them more slowly.");
        await ProblemResponse.WriteAsync(
            rejected.HttpContext, Problem.Of(StatusCode.ResourceExhausted, detail) with { RetryAfterSeconds = wait });
    }
}

using System.Globalization;
using System.Threading.RateLimiting;
using Employment.Gateway.Problems;
using Employment.Platform.Hosting;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.AspNetCore.RateLimiting;

namespace Employment.Gateway.Limits;

/// <summary>How many calls one client may make, and have under way: who signed in, else the network it calls from.</summary>
internal static class RateLimits
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    public static void Add(IServiceCollection services, GatewayOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => Rate(context, options)),
            PartitionedRateLimiter.Create<HttpContext, string>(context => UnderWay(context, options)));
        limiter.OnRejected = RefuseAsync;
    });

    private static RateLimitPartition<string> Rate(HttpContext context, GatewayOptions options) =>
        options.CallsPerSecond == 0 || IsHealth(context)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => Bucket(options));

    private static RateLimitPartition<string> UnderWay(HttpContext context, GatewayOptions options) =>
        options.CallsUnderWayPerClient == 0 || IsHealth(context)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetConcurrencyLimiter(
                ClientOf(context), _ => new ConcurrencyLimiterOptions { PermitLimit = options.CallsUnderWayPerClient, QueueLimit = 0 });

    private static bool IsHealth(HttpContext context) => context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    /// <summary>The bucket of one client.</summary>
    internal static TokenBucketRateLimiterOptions Bucket(GatewayOptions options) => new()
    {
        TokenLimit = options.CallsAtOnce,
        TokensPerPeriod = Math.Max(1, (int)(options.CallsPerSecond * Period.TotalSeconds)),
        ReplenishmentPeriod = options.CallsPerSecond < 10 ? TimeSpan.FromSeconds(1.0 / options.CallsPerSecond) : Period,
        QueueLimit = 0,
    };

    private static string ClientOf(HttpContext context) =>
        context.Features.Get<CallerIdentity>() is { IsAnonymous: false } caller
            ? "caller:" + caller.Subject
            : "address:" + ClientNetwork.Of(context.Connection.RemoteIpAddress);

    private static ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellation) => new(ProblemResponse.WriteAsync(
        rejected.HttpContext,
        rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? TooFast((int)Math.Ceiling(wait.TotalSeconds)) : TooMany));

    private static Problem TooFast(int wait) => Problem.Of(
        StatusCode.ResourceExhausted,
        string.Create(CultureInfo.InvariantCulture, $"Too many calls from one client. Wait {wait} s and send them more slowly."))
        with { RetryAfterSeconds = wait };

    private static Problem TooMany { get; } = Problem.Of(
        StatusCode.ResourceExhausted,
        "Too many calls of one client are under way. Send the next ones when some of them are answered.") with { RetryAfterSeconds = 1 };
}

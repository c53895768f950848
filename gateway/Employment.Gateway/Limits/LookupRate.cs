using System.Threading.RateLimiting;
using Employment.Platform.Hosting;

namespace Employment.Gateway.Limits;

/// <summary>
/// How many tokens that are not known here one network may have looked up, by the settings for its calls: else anybody could keep Accounts busy
/// with tokens that were made up.
/// </summary>
internal sealed class LookupRate(GatewayOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(network => options.CallsPerSecond == 0
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetTokenBucketLimiter(network, _ => RateLimits.Bucket(options)));

    /// <summary>Whether the sender of the request may have another one looked up.</summary>
    public bool Admits(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(ClientNetwork.Of(context.Connection.RemoteIpAddress));
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose() => limiter.Dispose();
}

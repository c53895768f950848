using System.Diagnostics.CodeAnalysis;
using Yarp.ReverseProxy;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Model;

namespace Employment.Gateway.Backends;

/// <summary>
/// Where the services are: the clusters of the proxy's configuration with its health checks, so that REST and gRPC go to the
/// same places and avoid the same broken ones.
/// </summary>
internal sealed class BackendDirectory(IProxyStateLookup proxy, IDestinationHealthUpdater health)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private uint turn;

    /// <summary>Id of the cluster that serves a gRPC service; null when no route names the service.</summary>
    public string? ClusterOf(string service) => proxy.GetRoutes()
        .Where(route => route.Config.Match.Path?.StartsWith($"/{service}/", StringComparison.Ordinal) == true)
        .Select(route => route.Config.ClusterId)
        .FirstOrDefault();

    /// <summary>Chooses a place to call, in turn, another than <paramref name="failed"/> where there is one.</summary>
    public bool TryChoose(string clusterId, DestinationState? failed, [NotNullWhen(true)] out DestinationState? destination)
    {
        destination = null;
        if (!proxy.TryGetCluster(clusterId, out var cluster))
        {
            return false;
        }

        var available = cluster.DestinationsState.AvailableDestinations;
        for (var i = 0; i < available.Count && (destination is null || destination == failed); i++)
        {
            destination = available[(int)(Interlocked.Increment(ref turn) % (uint)available.Count)];
        }

        return destination is not null;
    }

    /// <summary>Leaves a place out for a few seconds after a call could not reach it.</summary>
    public void ReportAway(string clusterId, DestinationState destination)
    {
        if (proxy.TryGetCluster(clusterId, out var cluster))
        {
            health.SetPassive(cluster, destination, DestinationHealth.Unhealthy, Rest);
        }
    }

    /// <summary>Clusters of which no place is known to be well, and whether those are all there are.</summary>
    public (IReadOnlyList<string> Clusters, bool IsAll) Away()
    {
        var all = proxy.GetClusters().ToList();
        var away = all.Where(cluster => !cluster.DestinationsState.AllDestinations.Any(place => place.Health.Active == DestinationHealth.Healthy)).ToList();
        return ([.. away.Select(cluster => cluster.ClusterId).Order(StringComparer.Ordinal)], away.Count == all.Count);
    }
}

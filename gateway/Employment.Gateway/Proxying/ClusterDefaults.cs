namespace Employment.Gateway.Proxying;

/// <summary>
/// Settings of every cluster, written once under ReverseProxy:EachCluster. The proxy's format has no such place; a cluster's own setting counts
/// before it.
/// </summary>
internal static class ClusterDefaults
{
    /// <summary>The section with every cluster complete.</summary>
    public static IConfiguration Apply(IConfigurationSection proxy)
    {
        var defaults = proxy.GetSection("EachCluster").AsEnumerable(makePathsRelative: true).Where(setting => setting.Value is not null).ToList();
        var missing = proxy.GetSection("Clusters").GetChildren().SelectMany(cluster => defaults
            .Where(setting => cluster[setting.Key] is null)
            .Select(setting => KeyValuePair.Create($"Clusters:{cluster.Key}:{setting.Key}", setting.Value)));
        return new ConfigurationBuilder().AddConfiguration(proxy).AddInMemoryCollection(missing).Build();
    }
}

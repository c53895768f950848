using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>Reads what measures stand on: regions, provisions, parameters.</summary>
internal static class GroundReader
{
    public static RegionTree ReadRegions(Node root)
    {
        var regions = new Dictionary<string, Region>(StringComparer.Ordinal);
        foreach (var node in root.Only("regions").Get("regions").Items())
        {
            node.Only("code", "name", "level", "parent");
            var code = node.Get("code").Text();
            var parent = node.Find("parent") is { } above
                ? regions.GetValueOrDefault(above.Text()) ?? throw above.Fault($"The region `{above.Text()}` has to stand before those below it.")
                : null;
            if (!regions.TryAdd(code, new Region(code, node.Get("name").Text(), node.Get("level").Text(), parent)))
            {
                throw node.Fault($"The region `{code}` stands twice.");
            }
        }

        return new RegionTree(regions.Values);
    }

    public static IEnumerable<(Node Node, Provision Provision)> ReadProvisions(Node root) =>
        root.Only("provisions").Get("provisions").Items().Select(node => (node, new Provision(
            node.Only("id", "document", "clause", "scope", "region", "issued", "from", "to").Get("id").Text(),
            node.Get("document").Text(), node.Get("clause").Text(), node.Get("region").Text())));

    public static IEnumerable<(Node Node, Parameter Parameter)> ReadParameters(Node root, RegionTree regions) =>
        root.Only("parameters").Get("parameters").Items().Select(node => (node, ReadParameter(node, regions)));

    private static Parameter ReadParameter(Node node, RegionTree regions)
    {
        node.Only("id", "type", "unit", "confirmed", "source", "note", "values", "bands", "by_region");
        var type = node.Get("type").Name<FactType>();
        return new Parameter(
            node.Get("id").Text(), type, node.Get("confirmed").Bool(), node.Find("source")?.Text() ?? "",
            [.. node.Get("values").Items().SelectMany(value => ReadValues(value, type, regions))]);
    }

    private static IEnumerable<ParameterValue> ReadValues(Node node, FactType type, RegionTree regions)
    {
        node.Only("from", "region", "value", "bands");
        var from = node.Get("from").Day();
        var region = node.Find("region")?.Text();
        if (region is not null && regions.Find(region) is null)
        {
            throw node.Fault($"There is no region `{region}`.");
        }

        return node.Find("bands") is { } bands
            ? bands.Entries().Select(band => new ParameterValue(from, region, band.Key, LiteralReader.Read(band.Value, type)))
            : [new ParameterValue(from, region, null, LiteralReader.Read(node.Get("value"), type))];
    }
}

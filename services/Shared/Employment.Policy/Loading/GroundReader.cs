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

    public static IEnumerable<(Node Node, Provision Provision)> ReadProvisions(Node root, RegionTree regions) =>
        root.Only("provisions").Get("provisions").Items().Select(node => (node, new Provision(
            node.Only("id", "document", "clause", "scope", "region", "issued", "from", "to").Get("id").Text(),
            node.Get("document").Text(), node.Get("clause").Text(), ReadRegion(node.Get("region"), regions), IsCore(node.Get("scope")))));

    private static bool IsCore(Node scope) => scope.OneOf(["core", "adjacent"]) == "core";

    /// <summary>All parameters. One without a type adds values to a parameter that stands elsewhere.</summary>
    public static Dictionary<string, Parameter> ReadParameters(IEnumerable<Node> roots, RegionTree regions)
    {
        var nodes = roots.SelectMany(root => root.Only("parameters").Get("parameters").Items()).ToArray();
        var parameters = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var node in nodes.Where(node => node.Find("type") is not null))
        {
            var parameter = ReadParameter(node, regions);
            if (!parameters.TryAdd(parameter.Id, parameter))
            {
                throw node.Fault($"The parameter `{parameter.Id}` stands twice.");
            }
        }

        foreach (var node in nodes.Where(node => node.Find("type") is null))
        {
            var known = parameters.GetValueOrDefault(node.Get("id").Text()) ?? throw node.Fault("`type` is missing.");
            parameters[known.Id] = known with { Values = [.. Once(ReadMore(node, known, regions), known.Values)] };
        }

        return parameters;
    }

    private static IEnumerable<(Node, ParameterValue)> ReadMore(Node node, Parameter known, RegionTree regions) =>
        node.Only("id", "source", "note", "values").Get("values").SomeItems().SelectMany(value => ReadValues(value, known.Type, regions).Select(read => (value, read)));

    private static Parameter ReadParameter(Node node, RegionTree regions)
    {
        node.Only("id", "type", "unit", "confirmed", "source", "note", "values", "bands", "by_region");
        var type = node.Get("type").Name<FactType>();
        if (type is not (FactType.Count or FactType.Months or FactType.Money or FactType.Share))
        {
            throw node.Get("type").Fault($"A parameter is a figure, which {type} is not.");
        }

        return new Parameter(
            node.Get("id").Text(), type, node.Get("confirmed").Bool(), node.Find("source")?.Text() ?? "",
            [.. Once(node.Get("values").Items().SelectMany(value => ReadValues(value, type, regions).Select(read => (value, read))), [])]);
    }

    private static IEnumerable<ParameterValue> Once(IEnumerable<(Node Node, ParameterValue Value)> values, IReadOnlyList<ParameterValue> known)
    {
        var seen = known.Select(value => value with { Number = 0 }).ToHashSet();
        foreach (var value in known)
        {
            yield return value;
        }

        foreach (var (node, value) in values)
        {
            yield return seen.Add(value with { Number = 0 }) ? value : throw node.Fault($"The value from {value.From} stands twice.");
        }
    }

    private static string ReadRegion(Node node, RegionTree regions) =>
        regions.Find(node.Text()) is { } region ? region.Code : throw node.Fault($"There is no region `{node.Text()}`.");

    private static IEnumerable<ParameterValue> ReadValues(Node node, FactType type, RegionTree regions)
    {
        node.Only("from", "region", "value", "bands");
        var from = node.Get("from").Day();
        var region = node.Find("region") is { } place ? ReadRegion(place, regions) : null;
        return node.Find("bands") is { } bands
            ? bands.Entries().Select(band => new ParameterValue(from, region, band.Key, LiteralReader.Read(band.Value, type)))
            : [new ParameterValue(from, region, null, LiteralReader.Read(node.Get("value"), type))];
    }
}

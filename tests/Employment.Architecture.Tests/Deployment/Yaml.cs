using YamlDotNet.RepresentationModel;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>Reads YAML without knowing what it means; what is absent reads as empty.</summary>
internal static class Yaml
{
    private static readonly YamlMappingNode Nothing = [];

    /// <summary>The documents of a file.</summary>
    public static IReadOnlyList<YamlMappingNode> Documents(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    /// <summary>What stands at a path of keys.</summary>
    public static YamlNode? At(this YamlNode? node, params string[] keys) => keys.Aggregate(node, (inner, key) =>
        inner is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null);

    public static string TextAt(this YamlNode? node, params string[] keys) => (node.At(keys) as YamlScalarNode)?.Value ?? "";

    public static int NumberAt(this YamlNode? node, params string[] keys) => int.TryParse(node.TextAt(keys), out var number) ? number : 0;

    public static IReadOnlyList<YamlNode> ListAt(this YamlNode? node, params string[] keys) => node.At(keys) is YamlSequenceNode list ? [.. list] : [];

    /// <summary>Keys and values of a map.</summary>
    public static IEnumerable<(string Key, YamlNode Value)> MapAt(this YamlNode? node, params string[] keys) =>
        (node.At(keys) as YamlMappingNode ?? Nothing).Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", pair.Value));
}

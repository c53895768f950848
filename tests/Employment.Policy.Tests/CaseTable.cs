using YamlDotNet.RepresentationModel;

namespace Employment.Policy.Tests;

/// <summary>A case of a table: facts, a day, a region, values for parameters nobody has set, and what the text gives for them.</summary>
internal sealed record Case(
    string Measure, string Name, string On, string Region, YamlMappingNode Facts, IReadOnlyDictionary<string, string> Parameters, YamlMappingNode Expect)
{
    public override string ToString() => $"{Measure}: {Name}";
}

/// <summary>Reads the case tables, which are written by hand from the texts.</summary>
internal static class CaseTable
{
    private static readonly Lazy<IReadOnlyList<Case>> All = new(() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Employment.Policy.Tests", "Cases"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read),
    ]);

    public static IReadOnlyList<Case> ReadAll() => All.Value;

    private static IEnumerable<Case> Read(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(path)));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        return ((YamlSequenceNode)root["cases"]).Children.Cast<YamlMappingNode>().Select(node => ReadCase(root, node));
    }

    private static Case ReadCase(YamlMappingNode root, YamlMappingNode node)
    {
        var facts = new YamlMappingNode();
        if (Find(node, "from") is { } from)
        {
            Merge(facts, (YamlMappingNode)root["base"][CaseFacts.Name(from)]);
        }

        if (Find(node, "with") is YamlMappingNode with)
        {
            Merge(facts, with);
        }

        return new Case(
            CaseFacts.Name(root["measure"]), CaseFacts.Name(node["case"]), CaseFacts.Name(node["on"]),
            Find(node, "region") is { } region ? CaseFacts.Name(region) : "410802", facts, ReadParameters(node), (YamlMappingNode)node["expect"]);
    }

    private static Dictionary<string, string> ReadParameters(YamlMappingNode node) =>
        Find(node, "parameters") is YamlMappingNode given ? given.Children.ToDictionary(one => CaseFacts.Name(one.Key), one => CaseFacts.Name(one.Value)) : [];

    public static YamlNode? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static void Merge(YamlMappingNode into, YamlMappingNode from)
    {
        foreach (var (key, value) in from.Children)
        {
            if (value is YamlMappingNode inner && into.Children.TryGetValue(key, out var existing) && existing is YamlMappingNode same)
            {
                Merge(same, inner);
            }
            else if (value is YamlMappingNode fresh)
            {
                var copy = new YamlMappingNode();
                Merge(copy, fresh);
                into.Children[key] = copy;
            }
            else
            {
                into.Children[key] = value;
            }
        }
    }
}

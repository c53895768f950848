using Employment.Policy.Loading;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Publication;

/// <summary>The items of a set of policy files that loads.</summary>
public sealed class PolicySource
{
    private readonly Dictionary<(SourceKind Kind, string Id), (SourceItem Item, Node Node)> items = [];

    private PolicySource()
    {
    }

    /// <summary>All items, in the order of the files.</summary>
    public IEnumerable<SourceItem> Items => items.Values.Select(entry => entry.Item);

    public SourceItem? Find(SourceKind kind, string id) => items.TryGetValue((kind, id), out var entry) ? entry.Item : null;

    /// <summary>Reads files that the loader takes; from others it reads what it can.</summary>
    public static PolicySource Read(IEnumerable<PolicyFile> files)
    {
        var source = new PolicySource();
        foreach (var file in files.Where(file => CatalogueLoader.Folders.Contains(file.Path.Split('/')[0])).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            PolicyFaults.Collect([], () => source.Add(YamlText.Parse(file)));
        }

        return source;
    }

    internal Node NodeOf(SourceItem item) => items[(item.Kind, item.Id)].Node;

    private void Add(Node root)
    {
        switch (root.File.Split('/')[0])
        {
            case "Regions":
                AddAll(root, "regions", SourceKind.Region, "code");
                break;
            case "Facts":
                AddAll(root, "facts", SourceKind.Fact, "fact");
                AddContradictions(root);
                break;
            case "Groups":
                AddAll(root, "groups", SourceKind.Group, "fact", "value");
                break;
            case "Documents":
                AddAll(root, "provisions", SourceKind.Provision, "id");
                break;
            case "Parameters":
                AddParameters(root);
                break;
            case "Measures":
                AddMeasure(root);
                break;
            case "Information":
                AddAll(root, "entries", SourceKind.Entry, "entry");
                break;
            case "Rules":
                AddAll(root, "rules", SourceKind.Entry, "rule");
                break;
            case "Targets":
                AddAll(root, "targets", SourceKind.Entry, "target");
                break;
            case "Examples":
                AddAll(root, "examples", SourceKind.Example, "example");
                break;
        }
    }

    private void AddAll(Node root, string list, SourceKind kind, params string[] ids)
    {
        foreach (var node in root.Get(list).Items())
        {
            Add(kind, string.Join(' ', ids.Select(id => node.Get(id).Text())), node);
        }
    }

    private void AddContradictions(Node root)
    {
        foreach (var node in root.Get("contradictions").Items())
        {
            Add(SourceKind.Contradiction, YamlJson.Of(node), node);
        }
    }

    private void AddParameters(Node root)
    {
        foreach (var node in root.Get("parameters").Items())
        {
            var id = node.Get("id").Text();
            if (node.Find("type") is not null)
            {
                Add(SourceKind.Parameter, id, node, "values");
            }

            foreach (var value in node.Get("values").Items())
            {
                var place = value.Find("region") is { } region ? $" ({region.Text()})" : "";
                Add(SourceKind.ParameterValue, $"{id} from {value.Get("from").Text()}{place}", value);
            }
        }
    }

    private void AddMeasure(Node root)
    {
        var id = root.Get("measure").Text();
        if (root.Find("name") is not null)
        {
            Add(SourceKind.Measure, id, root, "versions");
        }

        foreach (var node in root.Find("versions")?.Items() ?? [])
        {
            Add(SourceKind.Version, VersionId(id, node), node);
        }

        foreach (var node in root.Find("ends")?.Items() ?? [])
        {
            Add(SourceKind.Ending, VersionId(id, node), node);
        }
    }

    private static string VersionId(string measure, Node node) => $"{measure} {node.Get("version").Text()} ({node.Get("region").Text()})";

    private void Add(SourceKind kind, string id, Node node, params string[] leftOut) => items.TryAdd((kind, id), (new SourceItem(
        kind, id, node.File, node.Line,
        node.Entries().Where(entry => !leftOut.Contains(entry.Key, StringComparer.Ordinal)).ToDictionary(entry => entry.Key, entry => YamlJson.Of(entry.Value), StringComparer.Ordinal)), node));
}

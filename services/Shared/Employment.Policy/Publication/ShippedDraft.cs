using Employment.Policy.Loading;
using YamlDotNet.RepresentationModel;

namespace Employment.Policy.Publication;

/// <summary>What a newer program brings: items its files have and the published law lacks, as files of a draft; and where the two differ.</summary>
/// <param name="Files">Files of the draft; none where nothing is new.</param>
/// <param name="Differences">What is published and stands otherwise in the program's files. What is published is kept.</param>
public sealed record ShippedDraft(IReadOnlyList<PolicyFile> Files, IReadOnlyList<PolicyFault> Differences)
{
    private static readonly Dictionary<SourceKind, string> Lists = new()
    {
        [SourceKind.Group] = "groups",
        [SourceKind.Provision] = "provisions",
        [SourceKind.Version] = "versions",
        [SourceKind.Ending] = "ends",
        [SourceKind.Example] = "examples",
    };

    /// <summary>Compares the program's files with those published.</summary>
    /// <param name="published">The files of the newest edition.</param>
    /// <param name="shipped">The program's.</param>
    /// <param name="label">Distinguishes the draft's files from those there are, e.g. "shipped-1a2b3c4d".</param>
    public static ShippedDraft Of(IReadOnlyCollection<PolicyFile> published, IReadOnlyCollection<PolicyFile> shipped, string label)
    {
        var (before, after) = (PolicySource.Read(published), PolicySource.Read(shipped));
        var paths = published.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var fresh = after.Items.Where(item => before.Find(item.Kind, item.Id) is null && !ComesWithItsParameter(item, before)).GroupBy(item => item.File).ToArray();
        var dictionary = Dictionary(published, shipped, before, after);
        return new ShippedDraft(
            [.. fresh.Where(group => !IsDictionary(group.Key)).SelectMany(group => FilesOf(group.Key, [.. group], paths, shipped, after, label)), .. dictionary],
            [.. Kept(before, after)]);
    }

    private static bool ComesWithItsParameter(SourceItem item, PolicySource before) =>
        item.Kind == SourceKind.ParameterValue && before.Find(SourceKind.Parameter, item.Id.Split(' ')[0]) is null;

    // An item the city published itself is no difference; one it ended is kept ended.
    private static IEnumerable<PolicyFault> Kept(PolicySource before, PolicySource after) =>
        from item in after.Items
        let same = before.Find(item.Kind, item.Id)
        where same is not null
        from field in same.Differences(item)
        where !(item.Kind == SourceKind.Fact && field == "values")
        select item.Fault($"The {item.Name} is published, and its `{field}` differs in the program's files. The published one is kept.");

    private static bool IsDictionary(string path) => path.StartsWith("Facts/", StringComparison.Ordinal) || path.StartsWith("Regions/", StringComparison.Ordinal);

    // One file each, which can only be taken as a whole, and only where it leaves what is published as it is.
    private static IEnumerable<PolicyFile> Dictionary(IEnumerable<PolicyFile> published, IEnumerable<PolicyFile> shipped, PolicySource before, PolicySource after)
    {
        var altered = PublishedLaw.Alterations(before, after).Select(fault => fault.File.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        return shipped.Where(file => IsDictionary(file.Path) && !altered.Contains(file.Path.Split('/')[0]) && IsNews(file, before, after) && !published.Contains(file));
    }

    private static bool IsNews(PolicyFile file, PolicySource before, PolicySource after) =>
        after.Items.Where(item => item.File == file.Path).Any(item => before.Find(item.Kind, item.Id) is not { } same || same.Differences(item).Any());

    private static IEnumerable<PolicyFile> FilesOf(string path, SourceItem[] items, HashSet<string> published, IEnumerable<PolicyFile> shipped, PolicySource source, string label)
    {
        if (!published.Contains(path) || items.Any(item => item.Kind == SourceKind.Measure))
        {
            return [shipped.Single(file => file.Path == path)];
        }

        var map = new YamlMappingNode();
        if (items.FirstOrDefault(item => item.Kind is SourceKind.Version or SourceKind.Ending) is { } version)
        {
            map.Add("measure", version.Id.Split(' ')[0]);
        }

        foreach (var list in items.GroupBy(item => ListOf(item, path)))
        {
            map.Add(list.Key, new YamlSequenceNode(list.Select(item => NodeFor(item, source))));
        }

        return [new PolicyFile($"{path[..^5]}.{label}.yaml", Text(map))];
    }

    private static string ListOf(SourceItem item, string path) => item.Kind switch
    {
        SourceKind.Parameter or SourceKind.ParameterValue => "parameters",
        SourceKind.Entry => path.Split('/')[0] switch { "Rules" => "rules", "Targets" => "targets", _ => "entries" },
        _ => Lists[item.Kind],
    };

    private static YamlNode NodeFor(SourceItem item, PolicySource source) => item.Kind == SourceKind.ParameterValue
        ? new YamlMappingNode("id", item.Id.Split(' ')[0], "values", new YamlSequenceNode(source.NodeOf(item).Yaml))
        : source.NodeOf(item).Yaml;

    private static string Text(YamlMappingNode map)
    {
        using var writer = new StringWriter();
        new YamlStream(new YamlDocument(map)).Save(writer, assignAnchors: false);
        var text = writer.ToString();
        return text.EndsWith("...\n", StringComparison.Ordinal) ? text[..^4] : text;
    }
}

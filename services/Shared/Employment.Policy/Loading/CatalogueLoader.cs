using Employment.Policy.Law;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>Makes a catalogue of policy files, or refuses them with every fault found.</summary>
public static class CatalogueLoader
{
    /// <summary>Folders of policy data.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["Facts", "Groups", "Documents", "Parameters", "Regions", "Measures", "Information", "Rules", "Targets", "Examples"];

    /// <summary>Loads the files of <see cref="Folders"/>; others are left alone.</summary>
    /// <exception cref="PolicyLoadException">Something does not resolve; says file, line and reason.</exception>
    public static Catalogue Load(IEnumerable<PolicyFile> files)
    {
        var faults = new List<PolicyFault>();
        var roots = Parse(files, faults);
        Stop(faults);
        try
        {
            var groups = GroupReader.Entries(roots["Groups"]);
            var ground = ReadGround(roots, groups);
            var measures = MeasureFiles.Read(roots["Measures"], ground, faults);

            // What stands between versions is looked at once each of them reads; a version left out would make others look wrong.
            Stop(faults);
            faults.AddRange(new CatalogueChecks(measures).Run());
            Stop(faults);
            return new Catalogue(ground.Facts, ground.Regions, measures.Select(entry => entry.Measure), ground.Uses, ground.Terms)
            {
                Provisions = [.. ground.Provisions],
                Entries = ReadEntries(roots, ground),
                LocalGroups = GroupReader.Read(groups, ground),
                Examples = ReadExamples(roots, ground),
            };
        }
        catch (PolicyFaultException exception)
        {
            throw new PolicyLoadException([.. faults, exception.Fault]);
        }
    }

    // The larger part of a start, and each file for itself: every core takes some.
    private static ILookup<string, Node> Parse(IEnumerable<PolicyFile> files, List<PolicyFault> faults)
    {
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var roots = new Node?[ordered.Length];
        var found = new List<PolicyFault>[ordered.Length];
        Parallel.For(0, ordered.Length, index => PolicyFaults.Collect(found[index] = [], () => roots[index] = YamlText.Parse(ordered[index])));
        faults.AddRange(found.SelectMany(one => one));
        return roots.OfType<Node>().ToLookup(root => root.File.Split('/')[0], StringComparer.Ordinal);
    }

    private static Ground ReadGround(ILookup<string, Node> roots, ILookup<string, Node> groups)
    {
        var facts = FactReader.Read(Single(roots, "Facts"), groups);
        GroupReader.CheckFacts(groups, facts);
        var regions = GroundReader.ReadRegions(Single(roots, "Regions"));
        var provisions = Unique(roots["Documents"].SelectMany(root => GroundReader.ReadProvisions(root, regions)), provision => provision.Id, "provision");
        return new Ground(facts, regions, provisions, GroundReader.ReadParameters(roots["Parameters"], regions));
    }

    private static CatalogueEntry[] ReadEntries(ILookup<string, Node> roots, Ground ground)
    {
        var reader = new EntryReader(ground);
        var entries = roots["Information"].SelectMany(reader.ReadInformation)
            .Concat(roots["Rules"].SelectMany(reader.ReadRules))
            .Concat(roots["Targets"].SelectMany(reader.ReadTargets));
        return [.. Unique(entries, entry => entry.Id, "entry").Values.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    private static ExampleApplicant[] ReadExamples(ILookup<string, Node> roots, Ground ground) =>
        [.. Unique(roots["Examples"].SelectMany(new ExampleReader(ground).Read), example => example.Id, "example").Values.OrderBy(example => example.Id, StringComparer.Ordinal)];

    private static Node Single(ILookup<string, Node> roots, string folder) => roots[folder].ToArray() is [var only]
        ? only
        : throw new PolicyFaultException(new PolicyFault(folder, 1, $"The folder {folder} holds exactly one file."));

    private static Dictionary<string, T> Unique<T>(IEnumerable<(Node Node, T Item)> items, Func<T, string> id, string kind)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (node, item) in items)
        {
            if (!byId.TryAdd(id(item), item))
            {
                throw node.Fault($"The {kind} `{id(item)}` stands twice.");
            }
        }

        return byId;
    }

    private static void Stop(List<PolicyFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new PolicyLoadException(faults);
        }
    }
}

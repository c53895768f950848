using Employment.Policy.Law;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>Makes a catalogue of policy files, or refuses them with every fault found.</summary>
public static class CatalogueLoader
{
    /// <summary>Folders of policy data.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["Facts", "Documents", "Parameters", "Regions", "Measures", "Information", "Rules", "Targets"];

    /// <summary>Loads the files of <see cref="Folders"/>; others are left alone.</summary>
    /// <exception cref="PolicyLoadException">Something does not resolve; says file, line and reason.</exception>
    public static Catalogue Load(IEnumerable<PolicyFile> files)
    {
        var faults = new List<PolicyFault>();
        var roots = Parse(files, faults);
        Stop(faults);
        try
        {
            var ground = ReadGround(roots);
            var measures = ReadMeasures(roots, ground, faults);

            // What stands between versions is looked at once each of them reads; a version left out would make others look wrong.
            Stop(faults);
            faults.AddRange(new CatalogueChecks(measures).Run());
            Stop(faults);
            return new Catalogue(ground.Facts, ground.Regions, measures.Select(entry => entry.Measure), ground.Uses, ground.Terms)
            {
                Provisions = [.. ground.Provisions],
                Entries = ReadEntries(roots, ground),
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

    private static Ground ReadGround(ILookup<string, Node> roots)
    {
        var facts = FactReader.Read(Single(roots, "Facts"));
        var regions = GroundReader.ReadRegions(Single(roots, "Regions"));
        var provisions = Unique(roots["Documents"].SelectMany(root => GroundReader.ReadProvisions(root, regions)), provision => provision.Id, "provision");
        var parameters = Unique(roots["Parameters"].SelectMany(root => GroundReader.ReadParameters(root, regions)), parameter => parameter.Id, "parameter");
        return new Ground(facts, regions, provisions, parameters);
    }

    private static List<ReadMeasure> ReadMeasures(ILookup<string, Node> roots, Ground ground, List<PolicyFault> faults)
    {
        var reader = new MeasureReader(ground);
        var measures = new List<ReadMeasure>();
        foreach (var root in roots["Measures"])
        {
            PolicyFaults.Collect(faults, () => measures.Add(reader.Read(root, faults)));
        }

        return measures;
    }

    private static CatalogueEntry[] ReadEntries(ILookup<string, Node> roots, Ground ground)
    {
        var reader = new EntryReader(ground);
        var entries = roots["Information"].SelectMany(reader.ReadInformation)
            .Concat(roots["Rules"].SelectMany(reader.ReadRules))
            .Concat(roots["Targets"].SelectMany(reader.ReadTargets));
        return [.. Unique(entries, entry => entry.Id, "entry").Values.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
    }

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

using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>
/// Puts the files of the measures together. A measure has a file of its own (`id.yaml`) and may have further ones (`id.2025.yaml`), which
/// add versions and end earlier ones: what is published later stands beside what was published before, and touches no line of it.
/// </summary>
internal static class MeasureFiles
{
    public static List<ReadMeasure> Read(IEnumerable<Node> roots, Ground ground, List<PolicyFault> faults)
    {
        var files = roots.ToLookup(root => NameOf(root).Contains('.', StringComparison.Ordinal));
        var further = files[true].ToLookup(root => NameOf(root).Split('.')[0], StringComparer.Ordinal);
        var endings = ReadEndings(further, ground, faults);
        var reader = new MeasureReader(ground, endings);
        var measures = new List<ReadMeasure>();
        foreach (var root in files[false])
        {
            PolicyFaults.Collect(faults, () => measures.Add(reader.Read(root, further[NameOf(root)], faults)));
        }

        var names = files[false].Select(NameOf).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(files[true].Where(root => !names.Contains(NameOf(root).Split('.')[0]))
            .Select(root => root.Fault($"The measure `{NameOf(root).Split('.')[0]}` has no file of its own that this one could add to.").Fault));
        faults.AddRange(faults.Count == 0 ? endings.Unapplied() : []);
        return measures;
    }

    private static Endings ReadEndings(ILookup<string, Node> further, Ground ground, List<PolicyFault> faults)
    {
        var endings = new Endings();
        foreach (var root in further.SelectMany(group => group))
        {
            PolicyFaults.Collect(faults, () => ReadEndings(root, endings, ground));
        }

        return endings;
    }

    private static void ReadEndings(Node root, Endings endings, Ground ground)
    {
        var measure = root.Only("measure", "ends", "versions").Get("measure");
        if (measure.Text() != NameOf(root).Split('.')[0])
        {
            throw measure.Fault($"A further file of the measure `{measure.Text()}` is named {measure.Text()}.something.yaml.");
        }

        if (root.Find("ends") is { } list)
        {
            endings.Add(measure.Text(), list, ground);
        }
        else if (root.Find("versions") is null)
        {
            throw root.Fault("A further file of a measure has `versions`, `ends` or both.");
        }
    }

    private static string NameOf(Node root)
    {
        var name = root.File[(root.File.LastIndexOf('/') + 1)..];
        return name.EndsWith(".yaml", StringComparison.Ordinal) ? name[..^5] : name;
    }
}

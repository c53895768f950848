namespace Employment.Policy.Tests.Loading;

/// <summary>What can be wrong with a file before it says anything.</summary>
internal static class YamlMutations
{
    private const string Award = "Measures/demo/award.yaml";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("a bracket that does not close", Award, "claimants: [EMPLOYER]", "claimants: [EMPLOYER", "This is no YAML; does a bracket not close?", "summary:"),
        new("a tab for blanks", Award, "family: HIRING", "\tfamily: HIRING", "While scanning a plain scalar, found a tab character that violate indentation.", "name: Award"),
        new("a key that stands twice", Award, "name: Award", "name: Award\nname: Prize", "Duplicate key name", "name: Prize"),
        new("a key that stands twice in a flow", Award, "{fact: certificate.level, one_of: [LEVEL_4, LEVEL_3]}", "{fact: certificate.level, one_of: [LEVEL_4, LEVEL_3], fact: certificate.level}", "Duplicate key fact"),
        new("a key that is a list", Award, "{name: Certificate}", "{[name]: Certificate}", "A value is expected here."),
        new("a merged key", Award, "name: Award", "<<: {name: Award}", "`<<` is not known here; known are measure, name, family, claimants, summary, versions."),
        new("a value that is missing", Award, "name: Award", "name:", "A value is expected here."),
        new("a list for a value", Award, "name: Award", "name: [Award]", "A value is expected here."),
        new("a value for a map", Award, "period: {from: 2023-01-01, to: 2023-06-30}", "period: 2023", "A map of keys and values is expected here."),
        new("two documents in a file", Award, "name: Award", "name: Award\n---", "One YAML document is expected.", "measure:"),
    ];
}

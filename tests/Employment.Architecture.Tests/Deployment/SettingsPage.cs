namespace Employment.Architecture.Tests.Deployment;

/// <summary>docs/configuration.md has a row for every setting of ours that some code reads.</summary>
internal static class SettingsPage
{
    // Its rows stand for any number of persons.
    private const string Numbered = "Gateway__Staff__";

    public static IEnumerable<string> Check(Expected expected, string page) => expected.Readable
        .Where(name => name.StartsWith("Platform__", StringComparison.Ordinal) || name.StartsWith("Gateway__", StringComparison.Ordinal))
        .Where(name => !name.StartsWith(Numbered, StringComparison.Ordinal) && !page.Contains($"| `{name}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => $"docs/configuration.md has no row for {name}");
}

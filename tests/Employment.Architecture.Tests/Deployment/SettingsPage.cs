namespace Employment.Architecture.Tests.Deployment;

/// <summary>docs/configuration.md has a row for every setting of ours that some code reads.</summary>
internal static class SettingsPage
{
    private static readonly string[] Ours = ["Platform__", "Gateway__", "Accounts__", "Profiles__", "StartupLoans__", "Services__"];

    public static IEnumerable<string> Check(Expected expected, string page) => expected.Readable
        .Where(name => Ours.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) && !page.Contains($"| `{name}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => $"docs/configuration.md has no row for {name}");
}

using Employment.Policy.Loading;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Publication;

/// <summary>Whether the files of a draft can be looked at at all, before anything in them is.</summary>
public static class DraftText
{
    private const int LongestPath = 200;

    /// <summary>What is wrong with their paths or their form.</summary>
    public static IEnumerable<PolicyFault> Check(IReadOnlyCollection<PolicyFile> files) =>
        files.Select(CheckPath).OfType<PolicyFault>()
            .Concat(files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => new PolicyFault(group.Key, 1, "The file stands twice in the draft.")))
            .Concat(files.Select(YamlGuard.Check).OfType<PolicyFault>());

    private static PolicyFault? CheckPath(PolicyFile file)
    {
        var parts = file.Path.Split('/');
        return parts.Length < 2 || file.Path.Length > LongestPath || !file.Path.EndsWith(".yaml", StringComparison.Ordinal) || !parts.All(IsName) || !CatalogueLoader.Folders.Contains(parts[0])
            ? new PolicyFault(file.Path, 1, $"The path is not one of a policy file: a folder ({string.Join(", ", CatalogueLoader.Folders)}), small names and `.yaml`.")
            : null;
    }

    private static bool IsName(string part) =>
        part.Length > 0 && part[0] != '.' && part.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.');
}

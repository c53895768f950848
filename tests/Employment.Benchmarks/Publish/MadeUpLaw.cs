using System.Globalization;
using System.Text;
using Employment.Testing;

namespace Employment.Benchmarks.Publish;

/// <summary>Made-up measures, so that the catalogue is as large as that of many years; and the made-up notice's one changed version.</summary>
internal static class MadeUpLaw
{
    private const string Measure = "Measures/hiring/new-form-worker-grant.yaml";
    private const string Version = "Measures/training/skill-upgrade-subsidy.2025.yaml";
    private const string Documents = "Documents/made-up-2025.yaml";

    /// <summary>Files of so many measures of one version each.</summary>
    public static Dictionary<string, string> Many(int count)
    {
        var template = Notice2025.Files[Measure].Replace("person.groups, has: LOCAL_GROUP_1", "person.groups, has: VETERAN", StringComparison.Ordinal);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var provisions = new StringBuilder("provisions:\n");
        for (var number = 1; number <= count; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"made-up-grant-{number:000}");
            provisions.Append(CultureInfo.InvariantCulture, $"  - {{id: {id}-provision, document: \"试〔2025〕2号\", clause: \"{number}\", scope: core, region: \"410800\", from: 2025-01-01, to: 2025-12-31}}\n");
            files[$"Measures/hiring/{id}.yaml"] = template
                .Replace("new-form-worker-grant-made-up-2025", $"{id}-provision", StringComparison.Ordinal)
                .Replace("new-form-worker-grant", id, StringComparison.Ordinal);
        }

        files["Documents/made-up-many-2025.yaml"] = provisions.ToString();
        return files;
    }

    /// <summary>Files of the one version published under load.</summary>
    public static Dictionary<string, string> One()
    {
        var document = Notice2025.Files[Documents].Split('\n').Where(line => !line.Contains("id:", StringComparison.Ordinal) || line.Contains("skill-upgrade-subsidy-made-up-2025", StringComparison.Ordinal));
        return new(StringComparer.Ordinal) { [Version] = Notice2025.Files[Version], [Documents] = string.Join('\n', document) };
    }
}

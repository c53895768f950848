using System.Xml.Linq;

namespace Employment.Architecture.Tests.Guards;

/// <summary>Who may reference whom: services and the gateway build on shared projects and contracts, never on each other.</summary>
internal static class ProjectReferences
{
    public static IEnumerable<string> Check(IEnumerable<SourceFile> projects) => projects
        .Where(project => !project.Path.StartsWith("tests/", StringComparison.Ordinal))
        .SelectMany(project => References(project)
            .Where(target => IsDeployable(target))
            .Select(target => $"{project.Path} references {target}: services meet through their contracts only"));

    private static bool IsDeployable(string path) =>
        path.StartsWith("gateway/", StringComparison.Ordinal)
        || (path.StartsWith("services/", StringComparison.Ordinal) && !path.StartsWith("services/Shared/", StringComparison.Ordinal));

    private static IEnumerable<string> References(SourceFile project) => XDocument.Parse(project.Text)
        .Descendants("ProjectReference")
        .Select(reference => Resolve(project.Path, reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string Resolve(string project, string include)
    {
        var folder = Path.GetDirectoryName(project)!;
        return Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, include))).Replace('\\', '/');
    }
}

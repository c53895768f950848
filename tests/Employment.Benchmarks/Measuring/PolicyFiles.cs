using Employment.Policy.Loading;

namespace Employment.Benchmarks.Measuring;

/// <summary>The policy data of this repository.</summary>
internal static class PolicyFiles
{
    /// <summary>Root of the repository the program was built in.</summary>
    public static string Root { get; } = FindRoot();

    public static string Folder => Path.Combine(Root, "services", "Policies");

    public static IEnumerable<PolicyFile> Read() =>
        CatalogueLoader.Folders.SelectMany(name => Directory.EnumerateFiles(Path.Combine(Folder, name), "*.yaml", SearchOption.AllDirectories))
            .Select(path => new PolicyFile(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Employment.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from a build inside the repository.");
    }
}

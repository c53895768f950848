using Employment.Policy.Evaluation;
using Employment.Policy.Law;
using Employment.Policy.Loading;

namespace Employment.Policy.Tests;

/// <summary>The policy data of this repository.</summary>
internal static class Repository
{
    private static readonly Lazy<Catalogue> Loaded = new(() => CatalogueLoader.Load(Files()));

    public static string Root { get; } = FindRoot();

    public static string Policies => Path.Combine(Root, "services", "Policies");

    public static Catalogue Catalogue => Loaded.Value;

    public static Planner Planner { get; } = new(Catalogue);

    public static IReadOnlyList<PolicyFile> Files() =>
    [
        .. CatalogueLoader.Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Policies, folder), "*.yaml", SearchOption.AllDirectories))
            .Select(path => new PolicyFile(Path.GetRelativePath(Policies, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Employment.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}

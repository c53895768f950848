using Employment.Policy.Law;
using Employment.Policy.Loading;

namespace Employment.Policy.Tests.Loading;

/// <summary>A small set of policy files that loads; tests break one thing in it.</summary>
internal static class BaseFiles
{
    private static readonly Lazy<IReadOnlyList<PolicyFile>> Files = new(() => Read(Path.Combine(Repository.Root, "tests", "Employment.Policy.Tests", "Loading", "Base")));

    private static readonly Lazy<Catalogue> Loaded = new(() => CatalogueLoader.Load(All));

    public static IReadOnlyList<PolicyFile> All => Files.Value;

    public static Catalogue Catalogue => Loaded.Value;

    public static string Text(string path) => All.Single(file => file.Path == path).Text;

    /// <summary>The files with one of them replaced or, where there is none of that path, added.</summary>
    public static IEnumerable<PolicyFile> With(string path, string text) => Without(path).Append(new PolicyFile(path, text));

    public static IEnumerable<PolicyFile> Without(string path) => All.Where(file => file.Path != path);

    /// <summary>The faults the files are refused for; none where they load.</summary>
    public static IReadOnlyList<PolicyFault> FaultsOf(IEnumerable<PolicyFile> files)
    {
        try
        {
            CatalogueLoader.Load(files);
            return [];
        }
        catch (PolicyLoadException exception)
        {
            return exception.Faults;
        }
    }

    private static IReadOnlyList<PolicyFile> Read(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Select(path => new PolicyFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];
}

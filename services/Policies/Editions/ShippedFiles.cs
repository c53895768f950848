using Employment.Policies.Data;
using Employment.Policy.Loading;

namespace Employment.Policies.Editions;

/// <summary>The policy files that came with this program.</summary>
/// <param name="Folder">Where they stand.</param>
internal sealed record ShippedFiles(string Folder)
{
    private readonly Lazy<IReadOnlyList<PolicyFile>> files = new(() => Read(Folder));

    public IReadOnlyList<PolicyFile> All => files.Value;

    public string ContentHash => CatalogueStore.HashOf(All);

    private static IReadOnlyList<PolicyFile> Read(string folder) =>
    [
        .. CatalogueLoader.Folders.Select(name => Path.Combine(folder, name)).Where(Directory.Exists)
            .SelectMany(path => Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories))
            .Select(path => new PolicyFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];
}

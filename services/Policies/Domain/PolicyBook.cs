using Employment.Policy.Evaluation;
using Employment.Policy.Law;
using Employment.Policy.Loading;

namespace Employment.Policies.Domain;

/// <summary>The law this process answers from.</summary>
internal sealed class PolicyBook(Catalogue catalogue)
{
    public Catalogue Catalogue { get; } = catalogue;

    public Planner Planner { get; } = new(catalogue);

    /// <summary>Loads and compiles the law from a folder.</summary>
    /// <exception cref="PolicyLoadException">Something in it does not resolve.</exception>
    public static PolicyBook Read(string folder)
    {
        var book = new PolicyBook(CatalogueLoader.Load(CatalogueLoader.Folders.SelectMany(name => Files(folder, name))));
        book.Planner.CompileAll();
        return book;
    }

    private static IEnumerable<PolicyFile> Files(string folder, string name) =>
        Directory.EnumerateFiles(Path.Combine(folder, name), "*.yaml", SearchOption.AllDirectories)
            .Select(path => new PolicyFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
}

namespace Employment.Testing;

/// <summary>A made-up notice of 2025: new amounts, a new group, a new measure of a known shape, and a measure ended.</summary>
public static class Notice2025
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "Employment.Testing", "Notice2025");

    /// <summary>Its files as an editor uploads them: path and text.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}

namespace Employment.Architecture.Tests;

/// <summary>A file of the repository as the guards see it.</summary>
/// <param name="Path">Path from the root, with '/'.</param>
/// <param name="Text">Content.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public string[] Lines => Text.Split('\n');

    /// <summary>One line of complaint.</summary>
    public string At(int line, string problem) => $"{Path}:{line}: {problem}";
}

/// <summary>The files of the repository, read once.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Ignored =
        new(["bin", "obj", "node_modules", "dist", ".git", ".data", ".vs", ".idea", "TestResults"], StringComparer.Ordinal);

    private static readonly HashSet<string> BinaryEndings =
        new([".snk", ".png", ".ico", ".woff2", ".gz", ".xlsx", ".pdf"], StringComparer.Ordinal);

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Walk(new DirectoryInfo(Root))];

    public static IEnumerable<SourceFile> Under(params string[] folders) =>
        Files.Where(file => folders.Any(folder => file.Path.StartsWith(folder + "/", StringComparison.Ordinal)));

    public static IEnumerable<SourceFile> Ending(this IEnumerable<SourceFile> files, params string[] endings) =>
        files.Where(file => endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Employment.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Employment.sln stands in no folder above the test's.");
    }

    private static IEnumerable<SourceFile> Walk(DirectoryInfo folder) => folder.EnumerateFileSystemInfos()
        .Where(entry => !Ignored.Contains(entry.Name) && entry.LinkTarget is null)
        .SelectMany(entry => entry is DirectoryInfo inner ? Walk(inner) : Read((FileInfo)entry));

    private static IEnumerable<SourceFile> Read(FileInfo file)
    {
        if (!BinaryEndings.Contains(file.Extension))
        {
            yield return new SourceFile(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName));
        }
    }
}

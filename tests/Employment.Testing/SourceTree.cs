namespace Employment.Testing;

/// <summary>Where things stand in the source tree the tests were built from.</summary>
public static class SourceTree
{
    /// <summary>The folder of Employment.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release, as the running tests were built.</summary>
    private static string Configuration { get; } =
        new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? "Release";

    /// <summary>The program a project was built into.</summary>
    /// <param name="projectFolder">Folder of the project below the root, e.g. "services/Policies".</param>
    /// <param name="assembly">Name of the assembly, e.g. "Employment.Policies".</param>
    /// <exception cref="FileNotFoundException">It is not built.</exception>
    public static string Program(string projectFolder, string assembly)
    {
        var path = Path.Combine(Root, projectFolder, "bin", Configuration, "net10.0", assembly + ".dll");
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"{path} is not built: build {projectFolder} in {Configuration} first.", path);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Employment.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Employment.sln.");
    }
}

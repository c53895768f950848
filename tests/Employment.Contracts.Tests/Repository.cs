namespace Employment.Contracts.Tests;

/// <summary>The checkout these tests were built in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Employment.sln."),
        _ when File.Exists(Path.Combine(folder.FullName, "Employment.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}

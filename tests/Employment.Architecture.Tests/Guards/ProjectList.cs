namespace Employment.Architecture.Tests.Guards;

/// <summary>Every project stands in the solution, and none has a name that says nothing.</summary>
internal static class ProjectList
{
    private static readonly string[] EmptyNames = ["Core", "Common", "Utils", "Utilities", "Helpers", "Manager"];

    public static IEnumerable<string> CheckSolution(IEnumerable<SourceFile> projects, string solution) => projects
        .Where(project => !solution.Contains($"\"{project.Path.Replace('/', '\\')}\"", StringComparison.Ordinal))
        .Select(project => $"{project.Path} is not in Employment.sln: dotnet sln add it");

    /// <summary>Names of ours; protos/Compat has to bear names that are given.</summary>
    public static IEnumerable<string> CheckNames(IEnumerable<SourceFile> projects) => projects
        .Where(project => project.Name.StartsWith("Employment.", StringComparison.Ordinal))
        .Where(project => Path.GetFileNameWithoutExtension(project.Name).Split('.').Intersect(EmptyNames, StringComparer.Ordinal).Any())
        .Select(project => $"{project.Path}: name it after what it is for");
}

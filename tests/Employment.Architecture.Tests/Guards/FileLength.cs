namespace Employment.Architecture.Tests.Guards;

/// <summary>No source file grows past the point where one class coordinates everything.</summary>
internal static class FileLength
{
    public const int Limit = 400;

    public static IEnumerable<string> Check(IEnumerable<SourceFile> files) => files
        .Where(file => file.Lines.Length > Limit + 1)
        .Select(file => $"{file.Path} has {file.Lines.Length - 1} lines, more than {Limit}: split it by what it does");
}

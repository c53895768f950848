using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Guards;

/// <summary>A pattern that no line of some files may match; comment lines of C# do not count.</summary>
/// <param name="Pattern">What is forbidden.</param>
/// <param name="Instead">What to do instead.</param>
internal sealed record ForbiddenText(Regex Pattern, string Instead)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Compiled;

    /// <summary>The wall clock, read past the injected one.</summary>
    public static ForbiddenText WallClock { get; } = new(
        new(@"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b", Options), "ask TimeProvider or BusinessClock");

    /// <summary>A log template that prints an object with all it holds.</summary>
    public static ForbiddenText DestructuredLog { get; } = new(new(@"\{@\w", Options), "log ids, never objects");

    /// <summary>A log call with a template of its own.</summary>
    public static ForbiddenText DirectLog { get; } = new(
        new(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\s*\(", Options), "declare a [LoggerMessage] method");

    /// <summary>A test that does not run.</summary>
    public static ForbiddenText SkippedTest { get; } = new(
        new(@"\bSkip(When|Unless)?\s*=\s*|\bAssert\.Skip", Options), "mend the test or delete it");

    /// <summary>A path that exists on one machine only. Written in pieces, or this file would break its own rule.</summary>
    public static ForbiddenText MachinePath { get; } = new(
        new(@"(?<![\w.$}-])/(wo" + @"rk|ro" + @"ot|tmp/[\w.-]+)/|(?<![\w.$}-])/home/[a-z]", Options), "name no path of one machine");

    /// <summary>Addresses of one package registry, which npm writes unless told otherwise.</summary>
    public static ForbiddenText RegistryAddress { get; } = new(
        new("\"resolved\":\\s*\"http", Options), "set omit-lockfile-registry-resolved=true in .npmrc and lock again");

    public IEnumerable<string> Check(IEnumerable<SourceFile> files) => files.SelectMany(Check);

    private IEnumerable<string> Check(SourceFile file) => file.Lines
        .Select((text, index) => (Text: text, Number: index + 1))
        .Where(line => !IsComment(file, line.Text) && Pattern.IsMatch(line.Text))
        .Select(line => file.At(line.Number, $"'{Pattern.Match(line.Text).Value}': {Instead}"));

    private static bool IsComment(SourceFile file, string line) =>
        file.Path.EndsWith(".cs", StringComparison.Ordinal) && line.TrimStart().StartsWith("//", StringComparison.Ordinal);
}

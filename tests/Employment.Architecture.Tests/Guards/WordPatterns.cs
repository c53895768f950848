using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Guards;

/// <summary>A line of the pages' lists of words.</summary>
/// <param name="Pattern">What a service says.</param>
/// <param name="Words">The same in Chinese; $1 is what the first brackets take, $1{region} is that under its name.</param>
internal sealed record WordPattern(Regex Pattern, string Words);

/// <summary>The pages' lists of words, as the guards read them.</summary>
internal static partial class WordPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    public static List<WordPattern> Read(IEnumerable<SourceFile> files) =>
        [.. files.SelectMany(file => Line().Matches(file.Text)).Select(found => new WordPattern(new Regex(found.Groups[1].Value, Options), found.Groups[2].Value))];

    // [/^is required$/, '必填。'],
    [GeneratedRegex(@"^ *\[/(.+)/, '(.*)'\],", Options | RegexOptions.Multiline)]
    private static partial Regex Line();
}

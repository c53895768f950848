using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Guards;

/// <summary>
/// What services say of a field has Chinese words in the pages. A text is known by how it begins, since it follows the field's name, or by the
/// call that takes it.
/// </summary>
internal static partial class FaultTexts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>What these say begins alike and is of settings, files and protos, which no page shows.</summary>
    private static readonly HashSet<string> OfNoField = new(
        ["ConnectionLimits.cs", "PlatformOptions.cs", "RpcRules.cs", "SettingReader.cs", "SizeStandardFile.cs"], StringComparer.Ordinal);

    /// <summary>Names the texts that no pattern fits.</summary>
    /// <param name="code">Code of the services and of the gateway.</param>
    /// <param name="words">The pages' lists of patterns.</param>
    public static IEnumerable<string> Check(IEnumerable<SourceFile> code, IEnumerable<SourceFile> words)
    {
        var patterns = WordPatterns.Read(words);
        return from file in code
               where !OfNoField.Contains(file.Name)
               from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
               where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Text.Contains("new InvalidSettingException(", StringComparison.Ordinal)
               from text in TextsOf(line.Text)
               where !patterns.Exists(known => known.Pattern.IsMatch(text))
               select file.At(line.Number, $"'{text}' has no Chinese words: write them into gateway/console/src/words");
    }

    private static IEnumerable<string> TextsOf(string line)
    {
        var literals = StringLiterals.Of(line).Where(text => text.Contains(' ', StringComparison.Ordinal)).ToList();
        var begun = literals.Where(text => Beginning().IsMatch(text));
        return Call().IsMatch(line) ? begun.Union(literals.TakeLast(1).Where(text => char.IsAsciiLetterLower(text[0]))) : begun;
    }

    [GeneratedRegex("^(is|are|must|may|has|have|holds|cannot|does|lies|looks|names|nests|excludes|would|says|gives|stands|or|and) ", Options)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\b(InvalidField|FieldViolation|Require|Complain|complain|Refuse|Fault|[vV]iolations\.Add|faults\.Add|input\.Add)\(|\bAdd\(field", Options)]
    private static partial Regex Call();
}

using System.Text.RegularExpressions;

namespace Employment.Architecture.Tests.Guards;

/// <summary>
/// What services and the gateway say where they refuse a whole request, or of what stands in a claim's way, has Chinese words in the pages, which
/// tell every figure that the text tells. A text is known by a pattern; one that tells no more than its reason is known by that.
/// </summary>
internal static partial class RefusalTexts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>Names the texts that have no words, or words that leave out a figure.</summary>
    /// <param name="code">Code of the services and of the gateway.</param>
    /// <param name="words">The pages' lists of patterns, with the forms in which they write what a text tells.</param>
    /// <param name="reasons">The pages' words of reasons.</param>
    public static IEnumerable<string> Check(IEnumerable<SourceFile> code, IReadOnlyList<SourceFile> words, SourceFile reasons)
    {
        var patterns = WordPatterns.Read(words);
        var byReason = ReasonLine().Matches(reasons.Text).ToDictionary(found => found.Groups[1].Value, found => found.Groups[2].Value, StringComparer.Ordinal);
        var texts = code.Where(file => !UnshownTexts.Holds(file.Path)).SelectMany(TextsOf).ToList();
        var others = texts.Where(said => !patterns.Exists(known => known.Pattern.IsMatch(said.Text))).ToList();
        return UnknownForms(words, patterns)
            .Concat(texts.Except(others).Where(said => LeavesOut(said.Text, patterns.First(known => known.Pattern.IsMatch(said.Text))))
                .Select(said => said.Complain("has Chinese words that leave out a figure")))
            .Concat(others.Where(said => !byReason.TryGetValue(said.Reason, out var chinese) || !Tells(chinese, said.Text))
                .Select(said => said.Complain("has no Chinese words")))
            .Concat(others.Where(said => byReason.ContainsKey(said.Reason)).DistinctBy(said => (said.Reason, said.Text)).GroupBy(said => said.Reason)
                .SelectMany(group => group.Skip(1)).Select(said => said.Complain("is not all that is said with its reason: it needs a pattern")));
    }

    private static IEnumerable<string> UnknownForms(IEnumerable<SourceFile> lists, List<WordPattern> patterns)
    {
        var known = lists.SelectMany(file => FormLine().Matches(file.Text)).Select(found => found.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return patterns.SelectMany(pattern => Form().Matches(pattern.Words)).Select(found => found.Groups[1].Value).Where(form => !known.Contains(form))
            .Select(form => $"gateway/console/src/words: there is no form '{form}'");
    }

    /// <summary>Whether the words tell less; a pattern says by "(?:.+)" that they do so on purpose, as of an id that the page shows.</summary>
    private static bool LeavesOut(string text, WordPattern known) =>
        !known.Pattern.ToString().Contains("(?:.+)", StringComparison.Ordinal) && !Tells(known.Pattern.Replace(text, Form().Replace(known.Words, "")), text);

    private static bool Tells(string chinese, string text)
    {
        var told = Figure().Matches(chinese).Select(found => found.Value).ToLookup(figure => figure);
        return Figure().Matches(text).GroupBy(found => found.Value).All(figures => told[figures.Key].Count() >= figures.Count());
    }

    private static IEnumerable<Said> TextsOf(SourceFile file) =>
        from line in JoinedLines(file.Lines)
        where !line.Text.StartsWith("//", StringComparison.Ordinal) && !OfPrograms().IsMatch(line.Text)
        let literals = StringLiterals.Of(line.Text).ToList()
        from at in Enumerable.Range(0, literals.Count)
        where Sentence().IsMatch(literals[at])
        select new Said(file, line.Number, at > 0 && Reason().IsMatch(literals[at - 1]) ? literals[at - 1] : "", literals[at]);

    /// <summary>A text may go on in the next line, and its reason or exception stand in the one before.</summary>
    private static List<(int Number, string Text)> JoinedLines(string[] lines)
    {
        List<(int Number, string Text)> joined = [];
        foreach (var (index, line) in lines.Index())
        {
            var text = line.Trim();
            var goesOn = Continued().Match(text);
            if (joined.Count > 0 && goesOn.Success)
            {
                joined[^1] = (joined[^1].Number, joined[^1].Text.TrimEnd('"') + text[goesOn.Length..]);
            }
            else if (joined.Count > 0 && Unended().IsMatch(joined[^1].Text))
            {
                joined[^1] = (joined[^1].Number, $"{joined[^1].Text} {text}");
            }
            else
            {
                joined.Add((index + 1, text));
            }
        }

        return joined;
    }

    private sealed record Said(SourceFile File, int Line, string Reason, string Text)
    {
        public string Complain(string problem) => File.At(Line, $"'{Text}' {problem}: write them into gateway/console/src/words");
    }

    [GeneratedRegex("^['A-Z7].*[a-z]{2,} .*\\.$", Options)]
    private static partial Regex Sentence();

    // Logs, exceptions that nobody is told, metrics, and what a service gives another as its own reason.
    [GeneratedRegex(@"LoggerMessage|new (?!Refused|Rpc)\w*Exception\(|\bcomplain\(|\bCreate(Observable)?(Counter|Histogram|Gauge|UpDownCounter)\b| Why = """, Options)]
    private static partial Regex OfPrograms();

    [GeneratedRegex("^[A-Z][A-Z_]{3,}$", Options)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(""[A-Z_]{4,}"",|Exception\()$", Options)]
    private static partial Regex Unended();

    [GeneratedRegex(@"^\+ \$?""", Options)]
    private static partial Regex Continued();

    // What is interpolated stands as a figure; one behind a letter is part of a name, as in /v1/.
    [GeneratedRegex("(?<![A-Za-z0-9/])[0-9]+", Options)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^  ([A-Z_]+): '(.+)',", Options | RegexOptions.Multiline)]
    private static partial Regex ReasonLine();

    [GeneratedRegex(@"(?<=\$[0-9])\{([a-z]+)\}", Options)]
    private static partial Regex Form();

    [GeneratedRegex(@"^  ([a-z]+)(?::|,$)", Options | RegexOptions.Multiline)]
    private static partial Regex FormLine();
}

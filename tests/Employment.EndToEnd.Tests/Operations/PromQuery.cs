using System.Text.RegularExpressions;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>What a query of Prometheus asks for: metrics, with the labels it chooses them by or keeps of them.</summary>
internal static partial class PromQuery
{
    private static readonly HashSet<string> Words = new(
        ["by", "without", "on", "and", "or", "unless", "sum", "min", "max", "avg", "rate", "increase", "histogram_quantile", "label_values"], StringComparer.Ordinal);

    /// <summary>Labels that Prometheus adds by itself.</summary>
    private static readonly HashSet<string> Added = new(["job", "instance"], StringComparer.Ordinal);

    /// <summary>What the query names and a page does not have.</summary>
    public static IEnumerable<string> Missing(string query, IReadOnlyDictionary<string, HashSet<string>> page)
    {
        var kept = Kept().Matches(query).SelectMany(match => match.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var plain = Range().Replace(Kept().Replace(query, " "), " ");
        var names = Name().Matches(Selector().Replace(Text().Replace(plain, "\"\""), " ")).Select(match => match.Value).Where(name => !Words.Contains(name) && !Added.Contains(name)).ToList();
        if (names.Count == 0)
        {
            yield return $"'{query}' names no metric";
        }

        foreach (var name in names.Where(name => name != "up"))
        {
            var chosen = Regex.Matches(plain, Regex.Escape(name) + @"\{([^}]*)\}", RegexOptions.CultureInvariant)
                .SelectMany(match => Chosen().Matches(match.Groups[1].Value)).Select(match => match.Groups[1].Value);
            if (!page.TryGetValue(name, out var labels))
            {
                yield return $"'{query}': nothing exposes {name}";
                continue;
            }

            foreach (var label in chosen.Concat(kept).Where(label => !labels.Contains(label) && !Added.Contains(label)).Distinct(StringComparer.Ordinal))
            {
                yield return $"'{query}': {name} has no label {label}";
            }
        }
    }

    [GeneratedRegex(@"\bby \(([^)]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Kept();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Selector();

    [GeneratedRegex(@"\b[a-zA-Z_][a-zA-Z0-9_]*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(\w+)\s*(?:=~|!~|!=|=)", RegexOptions.CultureInvariant)]
    private static partial Regex Chosen();
}

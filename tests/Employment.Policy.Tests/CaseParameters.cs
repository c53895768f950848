using System.Collections.Concurrent;
using Employment.Policy.Evaluation;
using Employment.Policy.Law;
using Employment.Policy.Loading;

namespace Employment.Policy.Tests;

/// <summary>The policy data with values for parameters that nobody has set yet, so that what hangs on them is reckoned too.</summary>
internal static class CaseParameters
{
    private const string File = "Parameters/parameters.yaml";
    private const string Unset = "values: []";

    private static readonly ConcurrentDictionary<string, (Catalogue Catalogue, Planner Planner)> Kept = new(StringComparer.Ordinal);

    /// <summary>The repository's own data where no values are given.</summary>
    public static (Catalogue Catalogue, Planner Planner) With(IReadOnlyDictionary<string, string> values) => values.Count == 0
        ? (Repository.Catalogue, Repository.Planner)
        : Kept.GetOrAdd(string.Join('\n', values.OrderBy(value => value.Key, StringComparer.Ordinal)), _ => Load(values));

    private static (Catalogue Catalogue, Planner Planner) Load(IReadOnlyDictionary<string, string> values)
    {
        var catalogue = CatalogueLoader.Load([.. Repository.Files().Select(file => file.Path == File ? file with { Text = values.Aggregate(file.Text, Set) } : file)]);
        return (catalogue, new Planner(catalogue));
    }

    private static string Set(string text, KeyValuePair<string, string> value)
    {
        var start = text.IndexOf($"- id: {value.Key}\n", StringComparison.Ordinal);
        var end = start < 0 ? start : text.IndexOf("- id: ", start + 1, StringComparison.Ordinal) is var next and > 0 ? next : text.Length;
        var unset = start < 0 ? start : text.IndexOf(Unset, start, end - start, StringComparison.Ordinal);
        return unset >= 0
            ? $"{text[..unset]}values: [{{from: 2022-01-01, value: \"{value.Value}\"}}]{text[(unset + Unset.Length)..]}"
            : throw new InvalidOperationException($"`{value.Key}` is no parameter without a value.");
    }
}

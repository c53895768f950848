using System.Globalization;
using System.Text.RegularExpressions;

namespace Employment.EndToEnd.Tests.Operations;

/// <summary>A page in Prometheus' text format 0.0.4, read strictly: what Prometheus would refuse, this refuses.</summary>
internal sealed partial class MetricsPage
{
    private readonly HashSet<string> series = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);
    private string family = "";
    private (string Series, double Count) bucket = ("", 0);

    public MetricsPage(string text)
    {
        if (!text.EndsWith('\n'))
        {
            throw new FormatException("The last line has no end.");
        }

        foreach (var line in text[..^1].Split('\n'))
        {
            Read(line);
        }
    }

    /// <summary>Names as they are asked for, with the labels each has somewhere.</summary>
    public Dictionary<string, HashSet<string>> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>How many series there are.</summary>
    public int Count => series.Count;

    private void Read(string line)
    {
        if (Comment().Match(line) is { Success: true } comment)
        {
            ReadComment(comment.Groups[1].Value, comment.Groups[2].Value, comment.Groups[3].Value);
            return;
        }

        var sample = Sample().Match(line);
        if (!sample.Success)
        {
            throw new FormatException($"This is no sample: {line}");
        }

        ReadSample(sample.Groups[1].Value, sample.Groups[2].Value, Number(sample.Groups[3].Value));
    }

    private void ReadComment(string word, string name, string rest)
    {
        if (word == "TYPE" && (name != family || !kinds.TryAdd(name, rest) || rest is not ("counter" or "gauge" or "histogram")))
        {
            throw new FormatException($"TYPE {name} {rest} is out of place.");
        }

        family = name;
    }

    private void ReadSample(string name, string labels, double value)
    {
        var belongs = kinds.TryGetValue(family, out var kind) && (kind == "histogram" ? Suffixes.Any(suffix => name == family + suffix) : name == family);
        if (!belongs || !series.Add(name + labels))
        {
            throw new FormatException($"{name}{labels} stands under {family} or twice.");
        }

        if (kind == "histogram")
        {
            CheckBuckets(name, labels, value);
        }

        var known = Labels.TryGetValue(name, out var there) ? there : Labels[name] = new HashSet<string>(StringComparer.Ordinal);
        known.UnionWith(Label().Matches(labels).Select(match => match.Groups[1].Value));
    }

    /// <summary>Each bucket holds those before it, and the last one all.</summary>
    private void CheckBuckets(string name, string labels, double value)
    {
        var others = Bound().Replace(labels, "");
        if (name.EndsWith("_bucket", StringComparison.Ordinal))
        {
            if (bucket.Series == others && value < bucket.Count)
            {
                throw new FormatException($"{name}{labels} is less than the bucket before.");
            }

            bucket = (others, value);
        }
        else if (name.EndsWith("_count", StringComparison.Ordinal) && (bucket.Series != others || value != bucket.Count))
        {
            throw new FormatException($"{name}{labels} is not what its last bucket says.");
        }
    }

    private static string[] Suffixes => ["_bucket", "_sum", "_count"];

    private static double Number(string text) => text == "+Inf" ? double.PositiveInfinity : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("""^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\[\\n"])*",?)+\})? (\S+)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Sample();

    [GeneratedRegex("""([a-zA-Z_][a-zA-Z0-9_]*)="(?:[^"\\]|\\.)*" """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Label();

    [GeneratedRegex("""(^\{|,)le="[^"]*"|\{(?=\})|(?<=\{.*)\}$|^\{""", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}

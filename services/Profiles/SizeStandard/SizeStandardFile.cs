using System.Collections.Frozen;
using System.Globalization;
using Employment.Profiles.Domain;
using YamlDotNet.RepresentationModel;

namespace Employment.Profiles.SizeStandard;

/// <summary>Reads the national size standard from its data file. A file that cannot be read stops the process.</summary>
internal static class SizeStandardFile
{
    private static readonly string[] Classes = ["LARGE", "MEDIUM", "SMALL"];

    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "SizeStandard", "size-standard.yaml");

    /// <summary>The standards, the latest first.</summary>
    public static IReadOnlyList<Standard> Read(TextReader text)
    {
        var stream = new YamlStream();
        stream.Load(text);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        return [.. ((YamlSequenceNode)root["standards"]).Select(node => ReadStandard((YamlMappingNode)node)).OrderByDescending(standard => standard.From)];
    }

    private static Standard ReadStandard(YamlMappingNode node) => new(
        Text(node, "document"),
        DayText.TryRead(Text(node, "from"), out var from) ? from : throw Wrong(node, "`from` is not a day"),
        ((YamlSequenceNode)node["industries"]).Select(industry => ReadIndustry((YamlMappingNode)industry)).ToFrozenDictionary(industry => industry.Id, StringComparer.Ordinal));

    private static Industry ReadIndustry(YamlMappingNode node) => new(
        Text(node, "id"),
        Text(node, "name"),
        node.Children.TryGetValue("thresholds", out var thresholds) ? [.. ((YamlMappingNode)thresholds).Children.Select(ReadLimits)] : [],
        Text(node, "confirmed") == "true");

    private static Limits ReadLimits(KeyValuePair<YamlNode, YamlNode> entry)
    {
        var node = (YamlMappingNode)entry.Value;
        var bounds = Classes.Select(name => long.Parse(Text(node, name), NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        return bounds[0] > bounds[1] && bounds[1] > bounds[2]
            ? new Limits(Figure.Find(((YamlScalarNode)entry.Key).Value!) ?? throw Wrong(node, "is neither staff, revenue nor assets"), bounds[0], bounds[1], bounds[2])
            : throw Wrong(node, "has limits that do not fall from LARGE to SMALL");
    }

    private static string Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Value: { } text } ? text : throw Wrong(node, $"lacks `{key}`");

    private static FormatException Wrong(YamlMappingNode node, string problem) => new($"size-standard.yaml:{node.Start.Line}: {problem}.");
}

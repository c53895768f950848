using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Employment.Architecture.Tests.Deployment;

/// <summary>The keywords of JSON Schema that Schemas/*.json use, applied to YAML; a keyword it does not know is refused, not ignored.</summary>
internal sealed partial class JsonSchema(string json)
{
    private readonly JsonElement definitions = JsonDocument.Parse(json).RootElement.GetProperty("$defs");

    /// <summary>What is wrong with a node, each with the place in it.</summary>
    public IEnumerable<string> Check(YamlNode node, string definition) => definitions.TryGetProperty(definition, out var schema)
        ? Check(node, schema, definition)
        : [$"{definition}: there is no schema of it"];

    private IEnumerable<string> Check(YamlNode node, JsonElement schema, string place) =>
        schema.EnumerateObject().SelectMany(keyword => Check(node, schema, keyword, place));

    private IEnumerable<string> Check(YamlNode node, JsonElement schema, JsonProperty keyword, string place) => (keyword.Name, node) switch
    {
        ("$ref", _) => Check(node, definitions.GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), place),
        ("type", _) => Types(keyword.Value).Contains(TypeOf(node)) ? [] : [$"{place} is of type {TypeOf(node)}, not {keyword.Value}"],
        ("enum", _) => keyword.Value.EnumerateArray().Any(value => (value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()) == TextOf(node))
            ? [] : [$"{place} is '{TextOf(node)}', not one of {keyword.Value}"],
        ("pattern", _) => Regex.IsMatch(TextOf(node), keyword.Value.GetString()!, RegexOptions.CultureInvariant) ? [] : [$"{place} is '{TextOf(node)}', not {keyword.Value}"],
        ("minimum", _) => NumberOf(node) >= keyword.Value.GetInt64() ? [] : [$"{place} is below {keyword.Value}"],
        ("maximum", _) => NumberOf(node) <= keyword.Value.GetInt64() ? [] : [$"{place} is above {keyword.Value}"],
        ("minItems", YamlSequenceNode list) => list.Children.Count >= keyword.Value.GetInt32() ? [] : [$"{place} has too few items"],
        ("anyOf", _) => keyword.Value.EnumerateArray().Any(choice => !Check(node, choice, place).Any()) ? [] : [$"{place} is none of what it may be"],
        ("items", YamlSequenceNode list) => list.SelectMany((item, index) => Check(item, keyword.Value, $"{place}[{index}]")),
        ("required", YamlMappingNode) => keyword.Value.EnumerateArray().Where(key => node.At(key.GetString()!) is null).Select(key => $"{place} has no {key}"),
        ("properties", YamlMappingNode) => node.MapAt().Where(pair => keyword.Value.TryGetProperty(pair.Key, out _))
            .SelectMany(pair => Check(pair.Value, keyword.Value.GetProperty(pair.Key), $"{place}.{pair.Key}")),
        ("additionalProperties", YamlMappingNode) => Others(node, schema, keyword.Value, place),
        ("minItems" or "items" or "required" or "properties" or "additionalProperties", _) => [],
        _ => throw new NotSupportedException($"The schema uses '{keyword.Name}'."),
    };

    private IEnumerable<string> Others(YamlNode node, JsonElement schema, JsonElement rule, string place) => node.MapAt()
        .Where(pair => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(pair.Key, out _))
        .SelectMany(pair => rule.ValueKind == JsonValueKind.False
            ? [$"{place}.{pair.Key} is unknown"]
            : Check(pair.Value, rule, $"{place}.{pair.Key}"));

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TextOf(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";

    private static long NumberOf(YamlNode node) => long.TryParse(TextOf(node), CultureInfo.InvariantCulture, out var number) ? number : long.MinValue;

    private static string TypeOf(YamlNode node) => node switch
    {
        YamlMappingNode => "object",
        YamlSequenceNode => "array",
        YamlScalarNode { Style: not ScalarStyle.Plain } => "string",
        _ when Empty().IsMatch(TextOf(node)) => "null",
        _ when Boolean().IsMatch(TextOf(node)) => "boolean",
        _ when Integer().IsMatch(TextOf(node)) => "integer",
        _ when Fraction().IsMatch(TextOf(node)) => "number",
        _ => "string",
    };

    [GeneratedRegex("^(~|null)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    /// <summary>Also what only YAML 1.1 takes for one, as Kubernetes' tools do.</summary>
    [GeneratedRegex("^(true|false|yes|no|on|off|y|n)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Boolean();

    [GeneratedRegex("^[-+]?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex("^[-+]?[0-9]*\\.[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();
}

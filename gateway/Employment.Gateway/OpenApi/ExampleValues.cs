using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace Employment.Gateway.OpenApi;

/// <summary>The values that the path of an example call gives its parameters.</summary>
internal static partial class ExampleValues
{
    /// <summary>The values by parameter name.</summary>
    /// <param name="example">E.g. "/v1/measures/a?on=2024-07-01".</param>
    /// <param name="path">E.g. "/v1/measures/{measure}".</param>
    /// <exception cref="NotSupportedException">The example is not of the path.</exception>
    public static Dictionary<string, string> In(string example, string path)
    {
        var parts = example.Split('?', 2);
        var names = Variable().Matches(path).Select(match => match.Groups[1].Value).ToList();
        var pattern = $"^{Regex.Replace(Regex.Escape(path), @"\\\{[^}]+}", "(.+)")}$";
        var match = Regex.Match(parts[0], pattern, RegexOptions.CultureInvariant);
        if (!match.Success)
        {
            throw new NotSupportedException($"The example '{example}' is none of '{path}'; write one in its proto.");
        }

        var values = names.Select((name, index) => (name, Value: match.Groups[index + 1].Value))
            .ToDictionary(pair => pair.name, pair => Uri.UnescapeDataString(pair.Value), StringComparer.Ordinal);
        foreach (var (name, value) in QueryHelpers.ParseQuery(parts.ElementAtOrDefault(1)))
        {
            values[name] = value.ToString();
        }

        return values;
    }

    /// <summary>A value as JSON of the parameter's type.</summary>
    public static JsonNode Node(string value, IOpenApiSchema schema) => schema.Type switch
    {
        JsonSchemaType.Integer => JsonValue.Create(int.Parse(value, CultureInfo.InvariantCulture)),
        JsonSchemaType.Boolean => JsonValue.Create(value == "true"),
        JsonSchemaType.Array => new JsonArray(value),
        _ => JsonValue.Create(value),
    };

    [GeneratedRegex(@"\{([^}]+)}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}

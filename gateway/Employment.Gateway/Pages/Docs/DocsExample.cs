using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.OpenApi;

namespace Employment.Gateway.Pages.Docs;

/// <summary>An example of a call as a curl command.</summary>
internal static class DocsExample
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command, as HTML; "" for a call without an example.</summary>
    public static string Html(string path, HttpMethod method, OpenApiOperation operation)
    {
        var given = (operation.Parameters ?? []).Where(parameter => parameter.Example is not null).ToList();
        var body = operation.RequestBody?.Content?.Values.First().Example;
        var lines = new List<string> { $"curl -s \"$BASE{Address(path, given)}\"" };
        if (method != HttpMethod.Get && method != HttpMethod.Post)
        {
            lines.Add($"-X {method}");
        }

        if (operation.Security is { Count: > 0 })
        {
            lines.Add("-H \"authorization: Bearer $TOKEN\"");
        }

        if (body is not null)
        {
            lines.Add("-H 'content-type: application/json'");
            lines.Add($"-d '{body.ToJsonString(Readable).Replace("'", @"'\''", StringComparison.Ordinal)}'");
        }

        return $"<pre><code>{DocsText.Encode(string.Join(" \\\n  ", lines))}</code></pre>";
    }

    private static string Address(string path, List<IOpenApiParameter> given)
    {
        var address = given.Where(parameter => parameter.In == ParameterLocation.Path)
            .Aggregate(path, (text, parameter) => text.Replace($"{{{parameter.Name}}}", Escaped(parameter), StringComparison.Ordinal));
        var query = given.Where(parameter => parameter.In == ParameterLocation.Query).Select(parameter => $"{parameter.Name}={Escaped(parameter)}").ToList();
        return query.Count == 0 ? address : $"{address}?{string.Join('&', query)}";
    }

    private static string Escaped(IOpenApiParameter parameter) => Uri.EscapeDataString(parameter.Example!.ToString());
}

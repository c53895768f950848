using System.Globalization;
using System.Text.Json.Nodes;

namespace Employment.EndToEnd.Tests.Api;

/// <summary>A call as the document describes it.</summary>
internal sealed record DocumentedCall(string Path, string Verb, JsonNode Operation)
{
    public string Id => (string)Operation["operationId"]!;

    public bool IsPublic => Operation["security"]!.AsArray().Count == 0;

    public bool Revalidates => Operation["responses"]!["304"] is not null;

    public JsonNode? ExampleBody => Operation["requestBody"]?["content"]?["application/json"]?["example"];

    /// <summary>Pointer of the body's schema.</summary>
    public string BodySchema => $"{Pointer}/requestBody/content/application~1json/schema";

    /// <summary>The address with the examples of its parameters.</summary>
    public string ExamplePath
    {
        get
        {
            var given = (Operation["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["example"] is not null).ToList();
            var path = given.Where(parameter => (string?)parameter!["in"] == "path")
                .Aggregate(Path, (text, parameter) => text.Replace($"{{{parameter!["name"]}}}", Value(parameter), StringComparison.Ordinal));
            var query = given.Where(parameter => (string?)parameter!["in"] == "query").Select(parameter => $"{parameter!["name"]}={Value(parameter)}");
            return $"{path}?{string.Join('&', query)}";
        }
    }

    private string Pointer => $"/paths/{Path.Replace("/", "~1", StringComparison.Ordinal)}/{Verb}";

    /// <summary>Pointer of the schema of an answer; a problem's where the status is no success.</summary>
    public string AnswerSchema(int status, string type) => status == 200
        ? $"{Pointer}/responses/200/content/{Content(type).Replace("/", "~1", StringComparison.Ordinal)}/schema"
        : $"/components/responses/{ProblemName(status)}/content/{type.Replace("/", "~1", StringComparison.Ordinal)}/schema";

    private string Content(string type) => Operation["responses"]!["200"]!["content"]!.AsObject()
        .Select(content => content.Key).Single(key => key.Split(';')[0] == type);

    private string ProblemName(int status)
    {
        var answers = Operation["responses"]!;
        var answer = answers[status.ToString(CultureInfo.InvariantCulture)] ?? answers["default"]!;
        return ((string)answer["$ref"]!).Split('/')[^1];
    }

    private static string Value(JsonNode? parameter) => Uri.EscapeDataString(parameter!["example"]!.ToString());
}

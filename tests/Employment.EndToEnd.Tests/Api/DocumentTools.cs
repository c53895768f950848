using System.Diagnostics;
using System.Text.Json.Nodes;
using Employment.Testing;

namespace Employment.EndToEnd.Tests.Api;

/// <summary>A JSON value that must be what a part of the document says.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Schema">JSON pointer of the schema.</param>
/// <param name="Value">The value.</param>
internal sealed record DocumentCase(string Name, string Schema, JsonNode? Value);

/// <summary>Checks the document with npm's tools: OpenAPI's own schema, JSON Schema 2020-12, openapi-typescript and the TypeScript compiler.</summary>
internal static class DocumentTools
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "Employment.EndToEnd.Tests", "Api", "node");

    /// <summary>What the tools have to complain of.</summary>
    /// <exception cref="InvalidOperationException">They did not run; the message says what to install.</exception>
    public static async Task<JsonNode> CheckAsync(JsonNode document, IEnumerable<DocumentCase> cases, CancellationToken cancellationToken)
    {
        var scratch = Directory.CreateTempSubdirectory("openapi-");
        try
        {
            var question = new JsonObject { ["document"] = document.DeepClone(), ["cases"] = new JsonArray([.. cases.Select(Json)]) };
            await File.WriteAllTextAsync(Path.Combine(scratch.FullName, "question.json"), question.ToJsonString(), cancellationToken);
            return await RunAsync(scratch.FullName, cancellationToken);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static JsonObject Json(DocumentCase value) => new() { ["name"] = value.Name, ["schema"] = value.Schema, ["value"] = value.Value?.DeepClone() };

    private static async Task<JsonNode> RunAsync(string scratch, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "check.mjs"), scratch])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? JsonNode.Parse(output)!
            : throw new InvalidOperationException(
                $"node ended with {process.ExitCode}. Are its tools installed? tests/Employment.EndToEnd.Tests/install-openapi-tools does that. It said: {await errors}");
    }
}

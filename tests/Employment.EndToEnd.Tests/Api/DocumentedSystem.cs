using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Employment.EndToEnd.Tests.Catalogue;
using Xunit;

namespace Employment.EndToEnd.Tests.Api;

/// <summary>The running system and what it says of itself; calls are made as the document tells a stranger to.</summary>
public sealed class DocumentedSystem : IAsyncLifetime
{
    private HttpClient client = null!;

    internal LivingSystem Living { get; private set; } = null!;

    internal JsonNode Document { get; private set; } = null!;

    /// <summary>Every call of the document.</summary>
    internal IEnumerable<DocumentedCall> Calls => Document["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject().Select(operation => new DocumentedCall(path.Key, operation.Key, operation.Value!)));

    public async ValueTask InitializeAsync()
    {
        Living = await LivingSystem.StartAsync(policyReplicas: 1, TestContext.Current.CancellationToken, isWhole: true);
        client = new HttpClient { BaseAddress = Living.System.Gateway.HttpUrl };
        Document = JsonNode.Parse(await client.GetStringAsync("/openapi.json"))!;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Living.DisposeAsync();
    }

    internal DocumentedCall Call(string id) => Calls.Single(call => call.Id == id);

    /// <summary>Makes a call by its example, or by another address or body.</summary>
    internal async Task<HttpResponseMessage> SendAsync(DocumentedCall call, string? path = null, JsonNode? body = null, string? tag = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(call.Verb), path ?? call.ExamplePath);
        if ((body ?? call.ExampleBody) is { } json)
        {
            request.Content = new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json");
        }

        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>An answer as a case for the schema that the document gives its status.</summary>
    internal static async Task<DocumentCase> CaseAsync(DocumentedCall call, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var type = response.Content.Headers.ContentType!.MediaType!;
        return new DocumentCase($"{call.Id} {(int)response.StatusCode}", call.AnswerSchema((int)response.StatusCode, type), type.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(text) : text);
    }
}

using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>Sends REST calls to the gateway and reads its answers.</summary>
internal sealed class RestClient(HttpClient http)
{
    /// <summary>The call that evaluates.</summary>
    public const string Evaluate = "/v1/entitlements:evaluate";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(path, Cancellation);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => http.SendAsync(request, Cancellation);

    public Task<HttpResponseMessage> PostAsync(HttpContent content, string path = Evaluate) => http.PostAsync(path, content, Cancellation);

    public Task<HttpResponseMessage> PostAsync(string json, string path = Evaluate) =>
        PostAsync(new StringContent(json, new UTF8Encoding(false), "application/json"), path);

    public static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Cancellation);

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage response) => JsonNode.Parse(await TextAsync(response))!;

    /// <summary>Reads an answer that must be a problem of the status and code given.</summary>
    public static async Task<JsonNode> ProblemAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await JsonAsync(response);
        problem["status"]!.GetValue<int>().ShouldBe((int)status);
        problem["code"]!.GetValue<string>().ShouldBe(code);
        problem["title"]!.GetValue<string>().ShouldNotBeEmpty();
        return problem;
    }
}

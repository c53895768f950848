using System.Net;
using System.Text;
using Employment.Gateway.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Routes;

/// <summary>Path, query and body become the request that the google.api.http option describes.</summary>
public sealed class BindingTests(BindingHost host) : IClassFixture<BindingHost>
{
    [Theory]
    [InlineData("POST", "/t/claims/c%201:submit", """{"number":"5"}""", """Verb {"id":"c 1","number":"5"}""")]
    [InlineData("GET", "/t/shelves/a/books/b/pages/7", null, """Segments {"name":"shelves/a/books/b","number":"7"}""")]
    [InlineData("GET", "/t/files/a/b/c", null, """Rest {"name":"a/b/c"}""")]
    [InlineData("PUT", "/t/nested/x", """{"inner":{"flag":false},"id":"1"}""", """Nested {"id":"1","inner":{"text":"x","flag":false}}""")]
    [InlineData("PUT", "/t/nested/x", """{"inner":{"text":"other"}}""", """Nested {"inner":{"text":"x"}}""")]
    [InlineData("PATCH", "/t/nested/x/inner?id=1&tags=a&tags=b", """{"flag":true}""", """Nested {"id":"1","inner":{"text":"x","flag":true},"tags":["a","b"]}""")]
    [InlineData("PATCH", "/t/nested/x/inner", "null", """Nested {"inner":{"text":"x"}}""")]
    [InlineData("DELETE", "/t/nested/x?inner.flag=false&inner.numbers=1&inner.numbers=2", null, """Nested {"inner":{"text":"x","flag":false,"numbers":[1,2]}}""")]
    [InlineData("DELETE", "/t/nested/x?inner.inner.inner.text=deep", null, """Nested {"inner":{"text":"x","inner":{"inner":{"text":"deep"}}}}""")]
    [InlineData("DELETE", "/t/nested/x?at=2024-07-01T08:00:00%2B08:00", null, """Nested {"inner":{"text":"x"},"at":"2024-07-01T00:00:00Z"}""")]
    [InlineData("POST", "/t/list?number=-1", """[{"text":"a"},{}]""", """List {"number":"-1","items":[{"text":"a"},{}]}""")]
    public async Task Bind_Request_IsTheMessage(string method, string path, string? body, string expected)
    {
        using var response = await SendAsync(method, path, body);
        (await RestClient.TextAsync(response)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("POST", "/t/claims/c:submit", """{"id":"d"}""", "id", "more than once")]
    [InlineData("GET", "/t/shelves/a/books/b/pages/seven", null, "number", "whole number")]
    [InlineData("GET", "/t/files/a?name=b", null, "name", "more than once")]
    [InlineData("PATCH", "/t/nested/x/inner?inner.flag=true", "{}", "inner.flag", "more than once")]
    [InlineData("PATCH", "/t/nested/x/inner", """{"flag":1}""", "inner.flag", "true or false")]
    [InlineData("DELETE", "/t/nested/x?inner.flag=yes", null, "inner.flag", "true or false")]
    [InlineData("DELETE", "/t/nested/x?inner.text=y", null, "inner.text", "more than once")]
    [InlineData("DELETE", "/t/nested/x?inner=y", null, "inner", "not a known query parameter")]
    [InlineData("DELETE", "/t/nested/x?items=y", null, "items", "not a known query parameter")]
    [InlineData("DELETE", "/t/nested/x?items.text=y", null, "items.text", "not a known query parameter")]
    [InlineData("DELETE", "/t/nested/x?labels=y", null, "labels", "not a known query parameter")]
    [InlineData("DELETE", "/t/nested/x?inner..text=y", null, "inner..text", "not a known query parameter")]
    [InlineData("DELETE", "/t/nested/x?at=yesterday", null, "at", "not a valid Timestamp")]
    [InlineData("DELETE", "/t/nested/x?chosenText=a&chosenNumber=1", null, "chosenNumber", "only one of 'choice'")]
    [InlineData("DELETE", "/t/nested/x?410802199001011234=1", null, "(unnamed)", "not a known query parameter")]
    [InlineData("POST", "/t/list", """{"text":"a"}""", "items", "must be a list")]
    [InlineData("POST", "/t/list", """[{"text":1}]""", "items[0].text", "must be a string")]
    public async Task Bind_WrongRequest_NamesTheField(string method, string path, string? body, string field, string description)
    {
        using var response = await SendAsync(method, path, body);
        var problem = await RestClient.ProblemAsync(response, HttpStatusCode.BadRequest, "INVALID_ARGUMENT");
        problem["violations"]![0]!["field"]!.GetValue<string>().ShouldBe(field);
        problem["violations"]![0]!["description"]!.GetValue<string>().ShouldContain(description);
    }

    [Fact]
    public async Task Bind_RpcWithoutOption_HasNoAddress()
    {
        using var response = await SendAsync("POST", "/employment.gateway.tests.v1.RoutesService/Unmapped", "{}");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return await host.Rest.SendAsync(request);
    }
}

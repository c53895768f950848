using System.Net;
using System.Text.RegularExpressions;
using Employment.Gateway.Tests.Hosting;
using Employment.Gateway.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>The description of the calls as it is served: for programs and for people.</summary>
public sealed class DocumentTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private readonly RestClient rest = new(fixture.Gateway.Http);

    [Theory]
    [InlineData("/openapi.json", "application/json")]
    [InlineData("/docs", "text/html")]
    [InlineData("/docs.css", "text/css")]
    public async Task Get_WithItsTag_IsNotModified(string path, string type)
    {
        using var first = await rest.GetAsync(path);
        first.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await rest.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await RestClient.TextAsync(second)).ShouldBeEmpty();
        request.Headers.IfNoneMatch.Single().Tag.Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Get_WithAnotherTag_IsTheDocument()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi.json");
        request.Headers.TryAddWithoutValidation("If-None-Match", "\"another\"");
        using var response = await rest.SendAsync(request);
        ((string?)(await RestClient.JsonAsync(response))["openapi"])!.ShouldStartWith("3.1.");
    }

    [Fact]
    public async Task Page_Calls_AreAllThereAndItsLinksLeadSomewhere()
    {
        var page = await PageAsync();
        foreach (var (_, _, operation) in Described.Operations(Described.Contract))
        {
            page.ShouldContain($"<article id=\"{(string?)operation["operationId"]}\">");
        }

        var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        ids.ShouldBeUnique();
        Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).ShouldBeSubsetOf(ids);
        page.ShouldContain("words=%E6%89%A9%E5%B2%97");
        page.ShouldContain("authorization: Bearer $TOKEN");
    }

    [Fact]
    public async Task Page_ForABrowser_NeedsNothingThatThePolicyForbids()
    {
        var page = await PageAsync();
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<style");
        page.ShouldNotContain("style=\"");
        page.ShouldNotContain("src=\"");
        page.ShouldContain("<html lang=\"zh-CN\">");
        using var index = await rest.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Accept = { new("text/html") } } });
        (await RestClient.TextAsync(index)).ShouldContain("href=\"/docs\"");
    }

    private async Task<string> PageAsync()
    {
        using var response = await rest.GetAsync("/docs");
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("default-src 'self'");
        return await RestClient.TextAsync(response);
    }
}

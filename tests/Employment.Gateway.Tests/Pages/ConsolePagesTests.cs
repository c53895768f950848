using System.Net;
using Employment.Gateway.Tests.Hosting;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Pages;

/// <summary>The built pages as browsers get them.</summary>
public sealed class ConsolePagesTests
{
    private const string Script = "assets/index-abc123.js";

    [Theory]
    [InlineData("/app")]
    [InlineData("/app/")]
    [InlineData("/app/policies/hiring-expansion-grant")]
    [InlineData("/app/../app/x.y")]
    public async Task Get_AnyPathOfThePages_IsTheOnePage(string path)
    {
        await using var gateway = await StartAsync();
        using var response = await gateway.Host.Http.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldNotContain("unsafe");
        (await RestClient.TextAsync(response)).ShouldBe("<p>page</p>");
    }

    [Theory]
    [InlineData("br, gzip", "br", "compressed by br")]
    [InlineData("gzip", "gzip", "compressed by gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip", "compressed by gzip")]
    [InlineData("br;q=0.0, identity", null, "let a = 1;")]
    [InlineData("", null, "let a = 1;")]
    public async Task Get_Script_IsKeptForEverInAnEncodingTheBrowserTakes(string accepted, string? encoding, string content)
    {
        await using var gateway = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/" + Script);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await gateway.Host.Http.SendAsync(request);
        (await RestClient.TextAsync(response)).ShouldBe(content);
        response.Content.Headers.ContentEncoding.FirstOrDefault().ShouldBe(encoding);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/" + Script);
        again.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        (await gateway.Host.Http.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/assets/nothing.js")]
    [InlineData("/assets/..%2fsecret.txt")]
    [InlineData("/assets/%2e%2e/secret.txt")]
    [InlineData("/assets/index-abc123.js.br")]
    [InlineData("/secret.txt")]
    public async Task Get_WhatIsNoAsset_IsNotThere(string path)
    {
        await using var gateway = await StartAsync();
        using var response = await gateway.Host.Http.GetAsync(path);
        await RestClient.ProblemAsync(response, HttpStatusCode.NotFound, "NOT_FOUND");
    }

    [Fact]
    public async Task Head_OfThePage_HasNoBody()
    {
        await using var gateway = await StartAsync();
        using var response = await gateway.Host.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/app"));
        response.Content.Headers.ContentLength.ShouldBe(11);
    }

    [Fact]
    public async Task Get_NothingBuilt_SaysSo()
    {
        await using var gateway = await SignedInGateway.StartAsync(("Gateway:PagesFolder", TestFolder.Create("no-pages")));
        using var response = await gateway.Host.Http.GetAsync("/app");
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await RestClient.TextAsync(response)).ShouldContain("页面尚未生成");
    }

    [Fact]
    public async Task Get_WithACookieOfNoSession_IsThePageAllTheSame()
    {
        await using var gateway = await StartAsync();
        gateway.Accounts.Sessions.Clear();
        (await gateway.BrowseAsync(HttpMethod.Get, "/app")).StatusCode.ShouldBe(HttpStatusCode.OK);
        gateway.Accounts.Asked.ShouldBeEmpty();
    }

    private static async Task<SignedInGateway> StartAsync()
    {
        var folder = TestFolder.Create("pages");
        Directory.CreateDirectory(Path.Combine(folder, "wwwroot", "assets"));
        await File.WriteAllTextAsync(Path.Combine(folder, "secret.txt"), "secret");
        await File.WriteAllTextAsync(Path.Combine(folder, "wwwroot", "secret.txt"), "secret");
        await File.WriteAllTextAsync(Path.Combine(folder, "wwwroot", "index.html"), "<p>page</p>");
        await File.WriteAllTextAsync(Path.Combine(folder, "wwwroot", Script), "let a = 1;");
        await File.WriteAllTextAsync(Path.Combine(folder, "wwwroot", Script + ".br"), "compressed by br");
        await File.WriteAllTextAsync(Path.Combine(folder, "wwwroot", Script + ".gz"), "compressed by gzip");
        return await SignedInGateway.StartAsync(("Gateway:PagesFolder", Path.Combine(folder, "wwwroot")));
    }
}

using System.Net;
using Employment.Gateway.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>Entity tags and files through a real web server.</summary>
public sealed class KeptAnswerTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private readonly RestClient rest = new(fixture.Gateway.Http);

    [Fact]
    public async Task Get_AnswerWithATag_CarriesItAndNothingElseOfTheService()
    {
        using var response = await GetAsync("\"another\"");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.ETag!.ToString().ShouldBe(EchoListService.Tag);
        response.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await RestClient.TextAsync(response)).ShouldBe("""{"total":1}""");
    }

    [Fact]
    public async Task Get_WithTheTag_IsNotModified()
    {
        using var response = await GetAsync(EchoListService.Tag);

        response.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        response.Headers.ETag!.ToString().ShouldBe(EchoListService.Tag);
        response.Headers.Contains("x-employment-not-modified").ShouldBeFalse();
        (await RestClient.TextAsync(response)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_AnswerWithoutATag_IsNotKept()
    {
        using var response = await rest.GetAsync("/v1/measures");

        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
        response.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Get_File_IsTheFile()
    {
        using var response = await rest.GetAsync("/v1/policies:export?format=csv");

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"a.csv\"");
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe([0xEF, 0xBB, 0xBF, .. "名称\r\n"u8]);
    }

    [Fact]
    public async Task Get_EmptyFileWithoutAName_IsShown()
    {
        using var response = await rest.GetAsync("/v1/policies:export");

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/plain");
        response.Content.Headers.ContentDisposition.ShouldBeNull();
        response.Content.Headers.ContentLength.ShouldBe(0);
    }

    private Task<HttpResponseMessage> GetAsync(string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/policies");
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return rest.SendAsync(request);
    }
}

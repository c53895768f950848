using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Employment.Gateway.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>REST calls through a real web server to a real gRPC service.</summary>
public sealed class RestTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private readonly RestClient rest = new(fixture.Gateway.Http);

    [Fact]
    public async Task Evaluate_Facts_ReachTheServiceAndComeBack()
    {
        using var response = await rest.PostAsync("""{"region":"410802","on":"2024-07-01","facts":{"person":{"employed":false,"groups":["STUDENT",13]}},"view":"BASIC"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
        var answer = await RestClient.JsonAsync(response);
        answer["region"]!.GetValue<string>().ShouldBe("410802");
        var entitlement = answer["entitlements"]![0]!;
        entitlement["amountFen"]!.GetValue<string>().ShouldBe("0");
        entitlement["outcome"]!.GetValue<string>().ShouldBe("ENTITLED");
        JsonNode.Parse(entitlement["working"]!.GetValue<string>())!.ToJsonString().ShouldBe(
            """{"region":"410802","on":"2024-07-01","facts":{"person":{"groups":["STUDENT","VETERAN"],"employed":false}},"view":"BASIC"}""");
    }

    [Fact]
    public async Task Evaluate_TenThousandHistoryEntries_Arrive()
    {
        var entries = string.Join(",", Enumerable.Repeat("""{"measure":"a","amountFen":"1"}""", 10_000));
        using var response = await rest.PostAsync($$$"""{"region":"410802","facts":{"history":[{{{entries}}}]}}""");
        (await RestClient.JsonAsync(response))["warnings"]![0]!.GetValue<string>().ShouldBe("history: 10000");
    }

    [Fact]
    public async Task List_QueryParameters_AreFields()
    {
        using var response = await rest.GetAsync("/v1/measures?region=410802&on=2024-07-01&family=HIRING&page_size=5&pageToken=%E9%A1%B5");
        var answer = await RestClient.JsonAsync(response);
        answer["nextPageToken"]!.GetValue<string>().ShouldBe("页");
        JsonNode.Parse(answer["measures"]![0]!["summary"]!.GetValue<string>())!.ToJsonString().ShouldBe(
            JsonNode.Parse("""{"region":"410802","on":"2024-07-01","family":"HIRING","pageSize":5,"pageToken":"页"}""")!.ToJsonString());
    }

    [Fact]
    public async Task List_EmptyAndNumericParameters_AreAbsentAndEnums()
    {
        using var response = await rest.GetAsync("/v1/measures?region=&pageSize=&family=2");
        (await RestClient.JsonAsync(response))["measures"]![0]!["summary"]!.GetValue<string>().ShouldBe("""{ "family": "HIRING" }""");
    }

    [Theory]
    [InlineData("?colour=red", "colour")]
    [InlineData("?Region=410802", "Region")]
    [InlineData("?region=410802&region=410803", "region")]
    [InlineData("?pageSize=1&page_size=1", "pageSize")]
    [InlineData("?pageSize=x", "pageSize")]
    [InlineData("?pageSize=99999999999", "pageSize")]
    [InlineData("?family=NOBODY", "family")]
    [InlineData("?family=99", "family")]
    [InlineData("?region.x=1", "region.x")]
    public async Task List_WrongParameter_NamesIt(string query, string field) =>
        (await RestClient.ProblemAsync(await rest.GetAsync("/v1/measures" + query), HttpStatusCode.BadRequest, "INVALID_ARGUMENT"))
            ["violations"]![0]!["field"]!.GetValue<string>().ShouldBe(field);

    [Fact]
    public async Task Evaluate_QueryBesideABody_IsRefused() =>
        (await RestClient.ProblemAsync(await rest.PostAsync("{}", RestClient.Evaluate + "?region=410802"), HttpStatusCode.BadRequest, "INVALID_ARGUMENT"))
            ["violations"]![0]!["field"]!.GetValue<string>().ShouldBe("region");

    [Fact]
    public async Task Get_PathVariable_IsTheField()
    {
        using var response = await rest.GetAsync("/v1/measures/skill-upgrade-subsidy?on=2024-07-01&region=");
        (await RestClient.TextAsync(response)).ShouldBe("""{"measure":"skill-upgrade-subsidy","version":"2024-07-01"}""");
    }

    [Fact]
    public async Task Get_PathVariableInTheQueryToo_IsRefused() =>
        await RestClient.ProblemAsync(await rest.GetAsync("/v1/measures/a?measure=b"), HttpStatusCode.BadRequest, "INVALID_ARGUMENT");

    [Fact]
    public async Task Evaluate_WrongFields_NamesEach()
    {
        var problem = await RestClient.ProblemAsync(
            await rest.PostAsync("""{"region":"410802","facts":{"history":[{},{"amountFen":1.5}],"person":{"birthday":"x"}}}"""),
            HttpStatusCode.BadRequest,
            "INVALID_ARGUMENT");
        problem["violations"]!.AsArray().Select(violation => violation!["field"]!.GetValue<string>())
            .ShouldBe(["facts.history[1].amountFen", "facts.person.birthday"]);
        problem["detail"]!.GetValue<string>().ShouldStartWith("facts.history[1].amountFen must be a whole number");
        problem["traceId"]!.GetValue<string>().Length.ShouldBe(32);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("\0")]
    public async Task Evaluate_BrokenBody_IsABadRequest(string body) =>
        await RestClient.ProblemAsync(await rest.PostAsync(body), HttpStatusCode.BadRequest, "INVALID_ARGUMENT");

    [Fact]
    public async Task Evaluate_InvalidUtf8_IsABadRequest()
    {
        using var content = new ByteArrayContent([.. "{\"region\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var problem = await RestClient.ProblemAsync(await rest.PostAsync(content), HttpStatusCode.BadRequest, "INVALID_ARGUMENT");
        problem["violations"]![0]!["description"]!.GetValue<string>().ShouldBe("is not valid UTF-8");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=gbk")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Evaluate_OtherContentType_IsUnsupported(string? contentType)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        await RestClient.ProblemAsync(await rest.PostAsync(content), HttpStatusCode.UnsupportedMediaType, "INVALID_ARGUMENT");
    }

    [Fact]
    public async Task Evaluate_CompressedBody_IsUnsupported()
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");
        await RestClient.ProblemAsync(await rest.PostAsync(content), HttpStatusCode.UnsupportedMediaType, "INVALID_ARGUMENT");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Evaluate_BodyOverTheLimit_IsTooLarge(bool tellsLength)
    {
        using var content = new StringContent(new string(' ', (1024 * 1024) + 1), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, RestClient.Evaluate) { Content = content };
        request.Headers.TransferEncodingChunked = !tellsLength;
        await RestClient.ProblemAsync(await rest.SendAsync(request), HttpStatusCode.RequestEntityTooLarge, "RESOURCE_EXHAUSTED");
    }

    [Fact]
    public async Task Evaluate_BodyAtTheLimit_IsTaken()
    {
        using var response = await rest.PostAsync("{}" + new string(' ', (1024 * 1024) - 2));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Evaluate_OtherMethod_NamesTheRightOnes()
    {
        using var response = await rest.GetAsync(RestClient.Evaluate);
        await RestClient.ProblemAsync(response, HttpStatusCode.MethodNotAllowed, "UNIMPLEMENTED");
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Theory]
    [InlineData("/v1/nothing")]
    [InlineData("/v1/entitlements")]
    [InlineData("/v2/measures")]
    [InlineData("/v1/measures/a/b")]
    public async Task Get_UnknownPath_IsNotFound(string path) =>
        await RestClient.ProblemAsync(await rest.GetAsync(path), HttpStatusCode.NotFound, "NOT_FOUND");

    [Fact]
    public async Task Get_ServiceRefuses_ComesAsItsStatus() =>
        (await RestClient.ProblemAsync(await rest.GetAsync("/v1/measures/missing"), HttpStatusCode.NotFound, "NOT_FOUND"))
            ["detail"]!.GetValue<string>().ShouldBe("There is no measure 'missing'.");

    [Fact]
    public async Task Get_ServiceNamesFields_ComeAsViolations()
    {
        var problem = await RestClient.ProblemAsync(await rest.GetAsync("/v1/measures/bad"), HttpStatusCode.BadRequest, "INVALID_ARGUMENT");
        problem["violations"]!.ToJsonString().ShouldBe("""[{"field":"on","description":"is no date"}]""");
        problem["reason"]!.GetValue<string>().ShouldBe("INVALID_FIELD");
    }

    [Fact]
    public async Task Get_ServiceFails_KeepsItsSecrets()
    {
        using var response = await rest.GetAsync("/v1/measures/broken");
        await RestClient.ProblemAsync(response, HttpStatusCode.InternalServerError, "UNKNOWN");
        (await RestClient.TextAsync(response)).ShouldNotContain("secret");
    }
}

using System.Diagnostics;
using System.Net;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Hosting;
using Employment.Platform.Identity;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>What the gateway takes from outside, and what it does not.</summary>
public sealed class TrustTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private readonly RestClient rest = new(fixture.Gateway.Http);

    [Fact]
    public async Task Rest_IdentityHeaderFromOutside_IsNotPassedOn()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/measures?region=rest-identity");
        request.Headers.Add(InternalTokens.MetadataKey, "k1.forged.token");
        using var response = await rest.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        fixture.Backend.Service.Headers["rest-identity"].Get(InternalTokens.MetadataKey).ShouldBeNull();
    }

    [Theory]
    [InlineData(InternalTokens.MetadataKey)]
    [InlineData("X-Employment-Caller")]
    [InlineData("x-employment-anything")]
    public async Task Grpc_IdentityHeaderFromOutside_IsNotPassedOn(string header)
    {
        var region = "grpc-" + header;
        var headers = new Metadata { { header, "k1.forged.token" }, { "x-other", "kept" } };
        await new PolicyService.PolicyServiceClient(fixture.Gateway.Channel)
            .ListMeasuresAsync(new ListMeasuresRequest { Region = region }, headers, cancellationToken: TestContext.Current.CancellationToken);
        var seen = fixture.Backend.Service.Headers[region];
        seen.Get(header.ToLowerInvariant()).ShouldBeNull();
        seen.GetValue("x-other").ShouldBe("kept");
    }

    [Fact]
    public async Task Rest_TraceFromOutside_GoesOnToTheService()
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/measures?region=rest-trace");
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");
        using var response = await rest.SendAsync(request);
        fixture.Backend.Service.Headers["rest-trace"].GetValue("traceparent").ShouldNotBeNull().ShouldContain(trace);
    }

    [Fact]
    public async Task Rest_Deadline_GoesOnToTheService()
    {
        using var response = await rest.GetAsync("/v1/measures?region=rest-deadline");
        fixture.Backend.Service.Deadlines["rest-deadline"].ShouldBeInRange(TimeProvider.System.GetUtcNow().UtcDateTime, TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(31));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/v1/measures")]
    [InlineData("/nothing")]
    [InlineData("/health/live")]
    public async Task Rest_AnyAnswer_CarriesSecurityHeaders(string path)
    {
        using var response = await rest.GetAsync(path);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        response.Headers.Contains("Server").ShouldBeFalse();
        response.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Rest_GrpcAddressOverHttp1_SaysWhatItTakes()
    {
        using var response = await rest.PostAsync("{}", "/employment.policies.v1.PolicyService/ListMeasures");
        var problem = await RestClient.ProblemAsync(response, HttpStatusCode.UnsupportedMediaType, "INVALID_ARGUMENT");
        problem["detail"]!.GetValue<string>().ShouldContain("gRPC");
    }

    [Theory]
    [InlineData("text/html", "text/html; charset=utf-8", "<h1>就业创业公共服务平台</h1>")]
    [InlineData("*/*", "application/json", "\"path\":\"/v1/entitlements:evaluate\"")]
    public async Task Root_Asked_SaysWhatIsHere(string accept, string contentType, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept", accept);
        using var response = await rest.SendAsync(request);
        response.Content.Headers.ContentType!.ToString().ShouldBe(contentType);
        (await RestClient.TextAsync(response)).ShouldContain(text);
    }
}

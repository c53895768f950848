using System.Globalization;
using System.Net;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Hosting;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>Limits that a deployment sets.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Calls_BeyondTheRate_AreRefusedWithAWait()
    {
        await using var backend = await EchoBackend.StartAsync();
        await using var gateway = await GatewayHost.StartAsync([backend.Address], ("Gateway:CallsPerSecond", "1"), ("Gateway:CallsAtOnce", "2"));
        var rest = new RestClient(gateway.Http);
        (await rest.GetAsync("/v1/measures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await rest.GetAsync("/v1/measures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var third = await rest.GetAsync("/v1/measures");
        await RestClient.ProblemAsync(third, HttpStatusCode.TooManyRequests, "RESOURCE_EXHAUSTED");
        int.Parse(third.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
        (await rest.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var client = new PolicyService.PolicyServiceClient(gateway.Channel);
        var error = await Should.ThrowAsync<RpcException>(client.ListMeasuresAsync(
            new ListMeasuresRequest(), cancellationToken: TestContext.Current.CancellationToken).ResponseAsync);
        error.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task Call_WithALimitOfItsOwn_KeepsToIt()
    {
        await using var backend = await EchoBackend.StartAsync();
        await using var gateway = await GatewayHost.StartAsync(
            [backend.Address], ("Gateway:MaxBytesOf:employment.policies.v1.PolicyService/EvaluateEntitlements", "8388608"));
        var rest = new RestClient(gateway.Http);
        using var taken = await rest.PostAsync("{}" + new string(' ', 8_388_606));
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var refused = await rest.PostAsync("{}" + new string(' ', 8_388_607));
        await RestClient.ProblemAsync(refused, HttpStatusCode.RequestEntityTooLarge, "RESOURCE_EXHAUSTED");
    }

    [Fact]
    public async Task Call_ServiceTakesTooLong_IsAGatewayTimeout()
    {
        await using var backend = await EchoBackend.StartAsync();
        await using var gateway = await GatewayHost.StartAsync([backend.Address], ("Gateway:TimeoutSeconds", "1"));
        using var response = await new RestClient(gateway.Http).GetAsync("/v1/measures/slow");
        await RestClient.ProblemAsync(response, HttpStatusCode.GatewayTimeout, "DEADLINE_EXCEEDED");
    }

    [Theory]
    [InlineData("Gateway:MaxBytes", "0")]
    [InlineData("Gateway:TimeoutSeconds", "-1")]
    [InlineData("Gateway:MaxBytesOf:a.B/C", "0")]
    public async Task Start_LimitOutOfRange_IsRefused(string key, string value) =>
        await Should.ThrowAsync<InvalidOperationException>(() => GatewayHost.StartAsync([], (key, value)));

    [Fact]
    public async Task Start_AffinityThatIsNotInTheBuild_IsRefused()
    {
        const string Affinity = "ReverseProxy:Clusters:policies:SessionAffinity:";
        var error = await Should.ThrowAsync<Exception>(() => GatewayHost.StartAsync(
            [], (Affinity + "Enabled", "true"), (Affinity + "Policy", "HashCookie"), (Affinity + "AffinityKeyName", "k")));
        error.ToString().ShouldContain("HashCookie");
    }
}

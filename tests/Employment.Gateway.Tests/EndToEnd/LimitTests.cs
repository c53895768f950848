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
        using var refused = await UntilAsync(() => rest.GetAsync("/v1/measures"), response => response.StatusCode != HttpStatusCode.OK);
        await RestClient.ProblemAsync(refused, HttpStatusCode.TooManyRequests, "RESOURCE_EXHAUSTED");
        int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
        (await UntilAsync(() => StatusAsync(gateway), status => status != StatusCode.OK)).ShouldBe(StatusCode.ResourceExhausted);
        (await rest.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
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
    [InlineData("Gateway:CallsUnderWayPerClient", HttpStatusCode.TooManyRequests, "RESOURCE_EXHAUSTED", StatusCode.ResourceExhausted)]
    [InlineData("Gateway:CallsUnderWay", HttpStatusCode.ServiceUnavailable, "UNAVAILABLE", StatusCode.Unavailable)]
    public async Task Calls_TooManyUnderWay_AreRefusedAtOnce(string limit, HttpStatusCode status, string code, StatusCode grpc)
    {
        await using var backend = await EchoBackend.StartAsync();
        await using var gateway = await GatewayHost.StartAsync([backend.Address], (limit, "1"));
        var rest = new RestClient(gateway.Http);
        using var end = new CancellationTokenSource();
        var slow = gateway.Http.GetAsync("/v1/measures/slow", end.Token);
        await backend.Service.SlowCallBegun;

        using var refused = await rest.GetAsync("/v1/measures");
        await RestClient.ProblemAsync(refused, status, code);
        refused.Headers.GetValues("Retry-After").ShouldNotBeEmpty();
        (await StatusAsync(gateway)).ShouldBe(grpc);
        (await rest.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => slow);
        (await UntilAsync(() => StatusAsync(gateway), answer => answer == StatusCode.OK)).ShouldBe(StatusCode.OK);
    }

    [Theory]
    [InlineData("Gateway:CallsUnderWay", "0")]
    [InlineData("Gateway:CallsUnderWayPerClient", "-1")]
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

    /// <summary>Calls until the answer is as wanted; a slow machine may earn a call or two more meanwhile.</summary>
    private static async Task<T> UntilAsync<T>(Func<Task<T>> call, Func<T, bool> isWanted)
    {
        var answer = await call();
        for (var i = 0; i < 50 && !isWanted(answer); i++)
        {
            answer = await call();
        }

        return answer;
    }

    private static async Task<StatusCode> StatusAsync(GatewayHost gateway)
    {
        using var call = new PolicyService.PolicyServiceClient(gateway.Channel)
            .ListMeasuresAsync(new ListMeasuresRequest(), cancellationToken: TestContext.Current.CancellationToken);
        try
        {
            await call.ResponseAsync;
            return StatusCode.OK;
        }
        catch (RpcException error)
        {
            return error.StatusCode;
        }
    }
}

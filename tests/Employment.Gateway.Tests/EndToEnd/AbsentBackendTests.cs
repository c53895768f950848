using System.Net;
using System.Net.Sockets;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Hosting;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>A service that is away, as a whole or one replica of it.</summary>
public sealed class AbsentBackendTests
{
    [Fact]
    public async Task Rest_NoPlaceAnswers_IsUnavailable()
    {
        await using var gateway = await GatewayHost.StartAsync([ClosedAddress()]);
        var rest = new RestClient(gateway.Http);
        using var response = await rest.PostAsync("""{"region":"410802"}""");
        var problem = await RestClient.ProblemAsync(response, HttpStatusCode.ServiceUnavailable, "UNAVAILABLE");
        problem["detail"]!.GetValue<string>().ShouldContain("cannot be reached");
        response.Headers.GetValues("Retry-After").Single().ShouldBe("2");
        (await rest.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await rest.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Grpc_NoPlaceAnswers_IsUnavailable()
    {
        await using var gateway = await GatewayHost.StartAsync([ClosedAddress()]);
        var error = await Should.ThrowAsync<RpcException>(ListAsync(gateway));
        error.StatusCode.ShouldBe(StatusCode.Unavailable);
        error.Status.Detail.ShouldContain("cannot be reached");
    }

    [Fact]
    public async Task Calls_OneReplicaAway_AllAnswered()
    {
        await using var backend = await EchoBackend.StartAsync();
        await using var gateway = await GatewayHost.StartAsync([ClosedAddress(), backend.Address]);
        var rest = new RestClient(gateway.Http);
        for (var i = 0; i < 20; i++)
        {
            (await rest.PostAsync("""{"region":"410802"}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
            await ListAsync(gateway);
        }
    }

    [Fact]
    public async Task Calls_ServiceComesBack_AreAnsweredAgain()
    {
        var backend = await EchoBackend.StartAsync();
        var port = new Uri(backend.Address).Port;
        await using var gateway = await GatewayHost.StartAsync([backend.Address]);
        var rest = new RestClient(gateway.Http);
        (await rest.GetAsync("/v1/measures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await backend.DisposeAsync();
        (await rest.GetAsync("/v1/measures")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        await Should.ThrowAsync<RpcException>(ListAsync(gateway));
        await using var again = await EchoBackend.StartAsync(port);
        (await rest.GetAsync("/v1/measures")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await ListAsync(gateway);
    }

    private static Task<ListMeasuresResponse> ListAsync(GatewayHost gateway) => new PolicyService.PolicyServiceClient(gateway.Channel)
        .ListMeasuresAsync(new ListMeasuresRequest(), cancellationToken: TestContext.Current.CancellationToken).ResponseAsync;

    /// <summary>An address where nobody listens.</summary>
    private static string ClosedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}

using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Hosting;
using Grpc.Core;
using Grpc.Health.V1;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.EndToEnd;

/// <summary>gRPC calls go through as they are.</summary>
public sealed class GrpcTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private readonly PolicyService.PolicyServiceClient client = new(fixture.Gateway.Channel);

    [Fact]
    public async Task Evaluate_Request_ReachesTheServiceAndComesBack()
    {
        var request = new EvaluateEntitlementsRequest { Region = "410802", Facts = new Facts { Person = new Person { Employed = false } } };
        var answer = await client.EvaluateEntitlementsAsync(request, Options());
        answer.Region.ShouldBe("410802");
        answer.Entitlements[0].Working.ShouldBe(request.ToString());
    }

    [Fact]
    public async Task Get_ServiceRefuses_KeepsStatusAndDetails()
    {
        var error = await RefusalAsync(client.GetMeasureAsync(new GetMeasureRequest { Measure = "bad" }, Options()));
        error.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        error.Trailers.GetValueBytes("grpc-status-details-bin").ShouldNotBeEmpty();
        error.Trailers.ShouldNotContain(entry => entry.Key == "server");
    }

    [Fact]
    public async Task Get_DeadlinePasses_IsDeadlineExceeded()
    {
        var call = client.GetMeasureAsync(
            new GetMeasureRequest { Measure = "slow" }, new CallOptions(deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(300)));
        (await RefusalAsync(call)).StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    [Fact]
    public async Task Evaluate_MessageOverTheLimit_IsResourceExhausted()
    {
        var request = new EvaluateEntitlementsRequest { Region = new string('x', (1024 * 1024) + 1) };
        var error = await RefusalAsync(client.EvaluateEntitlementsAsync(request, Options()));
        error.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        error.Status.Detail.ShouldContain("1048576 bytes");
    }

    [Fact]
    public async Task Evaluate_MessageAtTheLimit_IsTaken()
    {
        var request = new EvaluateEntitlementsRequest { Region = new string('x', (1024 * 1024) - 4) };
        request.CalculateSize().ShouldBe(1024 * 1024);
        (await client.EvaluateEntitlementsAsync(request, Options())).Region.Length.ShouldBe((1024 * 1024) - 4);
    }

    [Fact]
    public async Task Call_UnknownRpc_IsUnimplemented()
    {
        var method = new Method<GetMeasureRequest, GetMeasureResponse>(
            MethodType.Unary,
            "employment.nothing.v1.NothingService",
            "Get",
            Marshallers.Create(Google.Protobuf.MessageExtensions.ToByteArray, GetMeasureRequest.Parser.ParseFrom),
            Marshallers.Create(Google.Protobuf.MessageExtensions.ToByteArray, GetMeasureResponse.Parser.ParseFrom));
        var call = fixture.Gateway.Channel.CreateCallInvoker().AsyncUnaryCall(method, null, Options(), new GetMeasureRequest());
        (await RefusalAsync(call)).StatusCode.ShouldBe(StatusCode.Unimplemented);
    }

    [Fact]
    public async Task Health_BackendAnswers_TurnsServing()
    {
        using var watch = new Grpc.Health.V1.Health.HealthClient(fixture.Gateway.Channel).Watch(new HealthCheckRequest(), Options());
        while (await watch.ResponseStream.MoveNext(TestContext.Current.CancellationToken))
        {
            if (watch.ResponseStream.Current.Status == HealthCheckResponse.Types.ServingStatus.Serving)
            {
                return;
            }
        }

        Assert.Fail("The watch ended before the gateway was serving.");
    }

    private static CallOptions Options() =>
        new(deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(30), cancellationToken: TestContext.Current.CancellationToken);

    private static Task<RpcException> RefusalAsync<T>(AsyncUnaryCall<T> call) =>
        Should.ThrowAsync<RpcException>(call.ResponseAsync);
}

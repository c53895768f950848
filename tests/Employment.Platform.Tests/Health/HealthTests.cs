using System.Net;
using Employment.Platform.Tests.Samples;
using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Shouldly;
using Xunit;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Employment.Platform.Tests.Health;

public sealed class HealthTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("employment.samples.v1.SampleService")]
    public async Task Check_HealthyProcess_Serves(string service)
    {
        await using var host = await SampleHost.StartAsync();
        await WatchUntil(host, service, ServingStatus.Serving);

        var answer = await Client(host).CheckAsync(new HealthCheckRequest { Service = service });

        answer.Status.ShouldBe(ServingStatus.Serving);
    }

    [Fact]
    public async Task Check_UnknownService_IsNotFoundAndWatchSaysUnknown()
    {
        await using var host = await SampleHost.StartAsync();

        (await Calls.FailAsync(Client(host).CheckAsync(new HealthCheckRequest { Service = "no.such.Service" })))
            .StatusCode.ShouldBe(StatusCode.NotFound);
        await WatchUntil(host, "no.such.Service", ServingStatus.ServiceUnknown);
    }

    [Fact]
    public async Task Check_FailingDependency_DoesNotServe()
    {
        await using var host = await SampleHost.StartAsync(build: builder => builder.Services.AddHealthChecks()
            .AddCheck("broken", () => HealthCheckResult.Unhealthy()));

        (await Client(host).CheckAsync(new HealthCheckRequest())).Status.ShouldBe(ServingStatus.NotServing);
        await Get(host, "/health/ready", HttpStatusCode.ServiceUnavailable);
        await Get(host, "/health/live", HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ready_HealthyProcess_IsOk()
    {
        await using var host = await SampleHost.StartAsync();
        await WatchUntil(host, "", ServingStatus.Serving);

        await Get(host, "/health/ready", HttpStatusCode.OK);
    }

    [Fact]
    public async Task Watch_ProcessAskedToStop_SaysNotServingAndEnds()
    {
        await using var host = await SampleHost.StartAsync();
        using var call = Client(host).Watch(new HealthCheckRequest(), cancellationToken: Ct);
        var last = ServingStatus.Unknown;
        while (last != ServingStatus.Serving)
        {
            (await call.ResponseStream.MoveNext(Ct)).ShouldBeTrue();
            last = call.ResponseStream.Current.Status;
        }

        var stop = host.App.StopAsync(Ct);

        (await call.ResponseStream.MoveNext(Ct)).ShouldBeTrue();
        call.ResponseStream.Current.Status.ShouldBe(ServingStatus.NotServing);
        (await call.ResponseStream.MoveNext(Ct)).ShouldBeFalse();
        await stop;
    }

    private static Grpc.Health.V1.Health.HealthClient Client(SampleHost host) => new(host.Channel);

    private static async Task WatchUntil(SampleHost host, string service, ServingStatus expected)
    {
        using var call = Client(host).Watch(new HealthCheckRequest { Service = service }, cancellationToken: Ct);
        while (await call.ResponseStream.MoveNext(Ct))
        {
            if (call.ResponseStream.Current.Status == expected)
            {
                return;
            }
        }

        throw new ShouldAssertException($"The watch ended before {expected}.");
    }

    private static async Task Get(SampleHost host, string path, HttpStatusCode expected)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(host.HttpUrl, path), Ct);
        response.StatusCode.ShouldBe(expected);
    }
}

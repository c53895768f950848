using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Google.Rpc;
using Grpc.Core;
using Shouldly;
using Xunit;
using Kind = Employment.Platform.Tests.Samples.V1.FailRequest.Types.Kind;

namespace Employment.Platform.Tests.Errors;

public sealed class ErrorInterceptorTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task Fail_TwoBadFields_NamesBothInBadRequest()
    {
        var failure = await Calls.FailAsync(Client.FailAsync(new FailRequest { Kind = Kind.TwoFields }));

        failure.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        failure.Status.Detail.ShouldBe("facts.hire.headcount: is -1; expected at least 1. (and 1 more field)");
        var violations = failure.Detail<BadRequest>().FieldViolations;
        violations.Select(violation => violation.Field).ShouldBe(["facts.hire.headcount", "region"]);
        failure.Info().Reason.ShouldBe("INVALID_FIELD");
        failure.Info().Domain.ShouldBe("employment");
    }

    [Fact]
    public async Task Fail_UnexpectedException_TellsTheTraceIdAndNothingElse()
    {
        const string trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var headers = new Metadata { { "traceparent", $"00-{trace}-00f067aa0ba902b7-01" } };

        var failure = await Calls.FailAsync(Client.FailAsync(new FailRequest { Kind = Kind.Unexpected }, headers));

        failure.StatusCode.ShouldBe(StatusCode.Internal);
        failure.Info().Metadata["traceId"].ShouldBe(trace);
        failure.Status.Detail.ShouldContain(trace);
        failure.Details().ToString().ShouldNotContain(SampleGrpcService.IdNumber);
        failure.Details().ToString().ShouldNotContain("card");
    }

    [Fact]
    public async Task Fail_RowChangedMeanwhile_IsAborted()
    {
        var failure = await Calls.FailAsync(Client.FailAsync(new FailRequest { Kind = Kind.ChangedMeanwhile }));

        failure.StatusCode.ShouldBe(StatusCode.Aborted);
        failure.Info().Reason.ShouldBe("CHANGED_MEANWHILE");
    }

    [Fact]
    public async Task StreamThenFail_UnexpectedException_IsTranslatedToo()
    {
        using var call = Client.StreamThenFail(new FailRequest { Kind = Kind.Unexpected }, cancellationToken: TestContext.Current.CancellationToken);

        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();
        var failure = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(TestContext.Current.CancellationToken));

        failure.StatusCode.ShouldBe(StatusCode.Internal);
        failure.Status.Detail.ShouldNotContain(SampleGrpcService.IdNumber);
    }

    [Fact]
    public async Task Call_LargerThanTheLimit_IsResourceExhausted()
    {
        var request = new PublishRequest { Padding = new string('x', 1_048_577) };

        var failure = await Calls.FailAsync(Client.PublishAsync(request, fixture.Host.As("u", "", "samples.publish")));

        failure.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    private SampleService.SampleServiceClient Client => fixture.Host.Client;
}

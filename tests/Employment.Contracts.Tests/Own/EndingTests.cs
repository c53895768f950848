using Employment.Contracts.Tests.Probe;
using Employment.Contracts.Tests.Probe.V1;
using Google.Rpc;
using Grpc.Core;
using Shouldly;
using Xunit;
using V1Client = Employment.Contracts.Tests.Probe.V1.ProbeService.ProbeServiceClient;

namespace Employment.Contracts.Tests.Own;

/// <summary>How calls of the .NET client end other than well.</summary>
public sealed class EndingTests(ProbeHosts hosts)
{
    public static TheoryData<ProbePath> Paths() => [.. Enum.GetValues<ProbePath>()];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Unary_ThatFails_CarriesStatusDetailsAndTrailers(ProbePath path)
    {
        using var channel = ProbeChannel.Open(hosts, path);
        using var call = new V1Client(channel).EchoAsync(new ProbeRequest { FailWith = (int)StatusCode.InvalidArgument }, cancellationToken: Cancellation);
        var failure = await Should.ThrowAsync<RpcException>(call.ResponseAsync);
        failure.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        failure.Status.Detail.ShouldBe(ProbeFailure.Detail);
        failure.Trailers.GetValue("x-trailer").ShouldBe("kept");
        ShouldCarryDetails(failure.Trailers);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task ServerStream_ThatFailsLate_AnswersFirst(ProbePath path)
    {
        using var channel = ProbeChannel.Open(hosts, path);
        using var call = new V1Client(channel).Expand(new ProbeRequest { Copies = 2, FailWith = (int)StatusCode.Aborted }, cancellationToken: Cancellation);
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
        var failure = await Should.ThrowAsync<RpcException>(call.ResponseStream.MoveNext(Cancellation));
        failure.StatusCode.ShouldBe(StatusCode.Aborted);
        ShouldCarryDetails(failure.Trailers);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Unary_PastItsDeadline_EndsOnBothSides(ProbePath path)
    {
        var probe = $"deadline-{path}";
        using var channel = ProbeChannel.Open(hosts, path);
        var options = new CallOptions(new Metadata { { "x-probe", probe } }, In(milliseconds: 300), Cancellation);
        var failure = await Should.ThrowAsync<RpcException>(new V1Client(channel).EchoAsync(new ProbeRequest { Hang = true }, options).ResponseAsync);
        failure.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        await hosts.Observations.CancelledAsync(probe).WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Deadline_OfTheClient_IsSeenByTheServer(ProbePath path)
    {
        var deadline = In(milliseconds: 60_000);
        using var channel = ProbeChannel.Open(hosts, path);
        var answer = await new V1Client(channel).EchoAsync(new ProbeRequest(), deadline: deadline, cancellationToken: Cancellation);
        DateTimeOffset.FromUnixTimeMilliseconds(answer.DeadlineUnixMillis).UtcDateTime.ShouldBe(deadline, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task DuplexStream_CancelledByTheClient_EndsOnTheServer(ProbePath path)
    {
        var probe = $"cancel-{path}";
        using var channel = ProbeChannel.Open(hosts, path);
        using var call = new V1Client(channel).Chat(new Metadata { { "x-probe", probe } }, cancellationToken: Cancellation);
        await call.RequestStream.WriteAsync(new ProbeRequest(), Cancellation);
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
        call.Dispose();
        await hosts.Observations.CancelledAsync(probe).WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
    }

    [Fact]
    public async Task ClientCertificate_OverTls_IsThePeer()
    {
        using var channel = ProbeChannel.Open(hosts, ProbePath.DirectTls, withClientCertificate: true);
        var answer = await new V1Client(channel).EchoAsync(new ProbeRequest(), cancellationToken: Cancellation);
        answer.Peer.ShouldBe(ProbeCertificates.ClientName);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateTime In(int milliseconds) => TimeProvider.System.GetUtcNow().AddMilliseconds(milliseconds).UtcDateTime;

    private static void ShouldCarryDetails(Metadata trailers)
    {
        var status = Google.Rpc.Status.Parser.ParseFrom(trailers.GetValueBytes(ProbeFailure.DetailsTrailer));
        status.Details[0].Unpack<BadRequest>().FieldViolations.ShouldHaveSingleItem().Field.ShouldBe("facts.hire.month");
        status.Details[1].Unpack<ErrorInfo>().Reason.ShouldBe("NO_SUCH_MONTH");
    }
}

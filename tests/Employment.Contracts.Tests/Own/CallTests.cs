using Employment.Contracts.Tests.Probe;
using Employment.Contracts.Tests.Probe.V1;
using Grpc.Core;
using Shouldly;
using Xunit;
using V1Client = Employment.Contracts.Tests.Probe.V1.ProbeService.ProbeServiceClient;

namespace Employment.Contracts.Tests.Own;

/// <summary>Every kind of call of the .NET client, on every path, in every encoding.</summary>
public sealed class CallTests(ProbeHosts hosts)
{
    private static readonly string Text = string.Concat(Enumerable.Repeat("创业担保贷款 ", 500));
    private static readonly byte[] Bytes = [0, 1, 254, 255];

    public static TheoryData<ProbePath, string> Cases() => [.. from path in Enum.GetValues<ProbePath>()
        from encoding in new[] { "identity", "gzip", "deflate" }
        select (path, encoding)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Unary_OverEveryPath_AnswersWithHeadersAndTrailers(ProbePath path, string encoding)
    {
        using var channel = ProbeChannel.Open(hosts, path);
        using var call = Client(channel).EchoAsync(new ProbeRequest { Text = Text }, Options(encoding));
        var answer = await call;
        answer.Text.ShouldBe(Text);
        answer.RequestEncoding.ShouldBe(encoding);
        (await call.ResponseHeadersAsync).GetValue("x-seen").ShouldBe("own");
        ShouldTrail(call.GetTrailers(), answers: 1);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ClientStream_OverEveryPath_AnswersOnce(ProbePath path, string encoding)
    {
        using var channel = ProbeChannel.Open(hosts, path);
        using var call = Client(channel).Collect(Options(encoding));
        await call.RequestStream.WriteAsync(new ProbeRequest { Text = Text }, Cancellation);
        await call.RequestStream.WriteAsync(new ProbeRequest { Text = "b" }, Cancellation);
        await call.RequestStream.CompleteAsync();
        var answer = await call;
        answer.Text.ShouldBe(Text + ",b");
        answer.RequestEncoding.ShouldBe(encoding);
        ShouldTrail(call.GetTrailers(), answers: 1);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ServerStream_OverEveryPath_AnswersAsOftenAsAsked(ProbePath path, string encoding)
    {
        using var channel = ProbeChannel.Open(hosts, path);
        using var call = Client(channel).Expand(new ProbeRequest { Text = Text, Copies = 3 }, Options(encoding));
        var answers = await call.ResponseStream.ReadAllAsync(Cancellation).ToListAsync(Cancellation);
        answers.Select(answer => answer.Text).ShouldBe([Text, Text, Text]);
        answers.ShouldAllBe(answer => answer.RequestEncoding == encoding);
        ShouldTrail(call.GetTrailers(), answers: 3);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task DuplexStream_OverEveryPath_AnswersEachRequestBeforeTheNext(ProbePath path, string encoding)
    {
        using var channel = ProbeChannel.Open(hosts, path);
        using var call = Client(channel).Chat(Options(encoding));
        foreach (var text in new[] { Text, "b", "c" })
        {
            await call.RequestStream.WriteAsync(new ProbeRequest { Text = text }, Cancellation);
            (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeTrue();
            call.ResponseStream.Current.Text.ShouldBe(text);
        }

        await call.RequestStream.CompleteAsync();
        (await call.ResponseStream.MoveNext(Cancellation)).ShouldBeFalse();
        ShouldTrail(call.GetTrailers(), answers: 3);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static V1Client Client(ChannelBase channel) => new(channel);

    private static CallOptions Options(string encoding) => new(
        new Metadata
        {
            { "x-probe", "own" },
            { "x-probe-bin", Bytes },
            { "grpc-internal-encoding-request", encoding },
            { "x-response-encoding", encoding },
        },
        cancellationToken: Cancellation);

    private static void ShouldTrail(Metadata trailers, int answers)
    {
        trailers.GetValue("x-answers").ShouldBe($"{answers}");
        trailers.GetValueBytes("x-probe-bin").ShouldBe(Bytes);
    }
}

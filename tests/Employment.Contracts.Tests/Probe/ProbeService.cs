using Employment.Contracts.Tests.Probe.V1;
using Grpc.Core;

namespace Employment.Contracts.Tests.Probe;

/// <summary>The test-only service of all four call types; probe.proto says what it does.</summary>
public sealed class ProbeService(ProbeObservations observations) : V1.ProbeService.ProbeServiceBase
{
    public override async Task<ProbeResponse> Echo(ProbeRequest request, ServerCallContext context)
    {
        await BeginAsync(context);
        await ObeyAsync(request, context);
        ProbeHeaders.Trail(context, answers: 1);
        return Answer(request.Text, context);
    }

    public override async Task<ProbeResponse> Collect(IAsyncStreamReader<ProbeRequest> requestStream, ServerCallContext context)
    {
        await BeginAsync(context);
        var texts = new List<string>();
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
        {
            await ObeyAsync(request, context);
            texts.Add(request.Text);
        }

        ProbeHeaders.Trail(context, answers: 1);
        return Answer(string.Join(',', texts), context);
    }

    public override async Task Expand(ProbeRequest request, IServerStreamWriter<ProbeResponse> responseStream, ServerCallContext context)
    {
        await BeginAsync(context);
        for (var copy = 0; copy < request.Copies; copy++)
        {
            await responseStream.WriteAsync(Answer(request.Text, context), context.CancellationToken);
        }

        await ObeyAsync(request, context);
        ProbeHeaders.Trail(context, request.Copies);
    }

    public override async Task Chat(IAsyncStreamReader<ProbeRequest> requestStream, IServerStreamWriter<ProbeResponse> responseStream, ServerCallContext context)
    {
        await BeginAsync(context);
        var answers = 0;
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
        {
            await ObeyAsync(request, context);
            await responseStream.WriteAsync(Answer(request.Text, context), context.CancellationToken);
            answers++;
        }

        ProbeHeaders.Trail(context, answers);
    }

    private static ProbeResponse Answer(string text, ServerCallContext context) => new()
    {
        Text = text,
        RequestEncoding = context.GetHttpContext().Request.Headers["grpc-encoding"].FirstOrDefault() ?? "identity",
        DeadlineUnixMillis = context.Deadline == DateTime.MaxValue ? 0 : new DateTimeOffset(context.Deadline).ToUnixTimeMilliseconds(),
        Peer = context.AuthContext.PeerIdentity.FirstOrDefault()?.Value ?? "",
    };

    private static Task ObeyAsync(ProbeRequest request, ServerCallContext context) => request switch
    {
        { Hang: true } => Task.Delay(Timeout.Infinite, context.CancellationToken),
        { FailWith: not 0 } => throw ProbeFailure.Of((StatusCode)request.FailWith),
        _ => Task.CompletedTask,
    };

    private Task BeginAsync(ServerCallContext context)
    {
        var probe = context.RequestHeaders.GetValue("x-probe") ?? "";
        context.CancellationToken.Register(() => observations.Cancelled(probe));
        return ProbeHeaders.AnswerAsync(context);
    }
}

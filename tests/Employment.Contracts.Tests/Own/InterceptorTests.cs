using Employment.Contracts.Tests.Probe;
using Employment.Contracts.Tests.Probe.V1;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Shouldly;
using Xunit;
using V1Client = Employment.Contracts.Tests.Probe.V1.ProbeService.ProbeServiceClient;

namespace Employment.Contracts.Tests.Own;

/// <summary>What the product's services put around their calls: interceptors and call credentials.</summary>
public sealed class InterceptorTests(ProbeHosts hosts)
{
    [Fact]
    public async Task Interceptors_OfAClient_RunInTheirOrder()
    {
        using var channel = ProbeChannel.Open(hosts, ProbePath.DirectPlain);
        var client = new V1Client(channel.Intercept(new Appending("first"), new Appending("second")));
        using var call = client.EchoAsync(new ProbeRequest(), cancellationToken: Cancellation);
        (await call.ResponseHeadersAsync).GetValue("x-seen").ShouldBe("first,second");
    }

    [Fact]
    public async Task CallCredentials_OverTls_AreSent()
    {
        using var channel = ProbeChannel.Open(hosts, ProbePath.GatewayTls);
        var credentials = CallCredentials.FromInterceptor((_, headers) =>
        {
            headers.Add("x-probe", "credentials");
            return Task.CompletedTask;
        });
        using var call = new V1Client(channel).EchoAsync(new ProbeRequest(), new CallOptions(credentials: credentials, cancellationToken: Cancellation));
        (await call.ResponseHeadersAsync).GetValue("x-seen").ShouldBe("credentials");
    }

    [Fact]
    public void CallCredentials_OnAnInsecureChannel_AreRefused()
    {
        var credentials = CallCredentials.FromInterceptor((_, _) => Task.CompletedTask);
        Should.Throw<ArgumentException>(() => ChannelCredentials.Create(ChannelCredentials.Insecure, credentials)).Message.ShouldContain("TLS");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private sealed class Appending(string name) : Interceptor
    {
        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
        {
            var before = context.Options.Headers?.GetValue("x-probe");
            var headers = new Metadata { { "x-probe", before is null ? name : $"{before},{name}" } };
            return continuation(request, new(context.Method, context.Host, context.Options.WithHeaders(headers)));
        }
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Platform.ServiceCalls;
using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.ServiceCalls;

/// <summary>Another service dies while it is asked: whoever asked hears that it is away and may ask again, not that something is wrong.</summary>
public sealed class ServiceInvokerTests
{
    // An empty SETTINGS frame, with which an HTTP/2 server begins.
    private static readonly byte[] Settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Call_WhoseServiceDiesBeforeItsAnswer_IsUnavailable(bool withReset)
    {
        using var dying = new TcpListener(IPAddress.Loopback, 0);
        dying.Start();
        var death = DieAsync(dying, withReset);
        using var invoker = InvokerOf(dying.LocalEndpoint);

        var failure = await Should.ThrowAsync<RpcException>(async () => await new SampleService.SampleServiceClient(invoker).FailAsync(new FailRequest()));

        await death;
        failure.StatusCode.ShouldBe(StatusCode.Unavailable);
        failure.Status.Detail.ShouldStartWith("What this call needs cannot be reached");
        failure.Status.Detail.ShouldNotContain("127.0.0.1");
    }

    private static ServiceInvoker InvokerOf(EndPoint address)
    {
        var tokens = new InternalTokens(KeyRing.Parse([TestKeys.Line("k")]), TimeProvider.System);
        var url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)address).Port}"));
        return new ServiceInvoker([url], new ServiceIdentity("test", [], tokens, TimeProvider.System), TimeProvider.System);
    }

    /// <summary>Takes a call and is gone, as a killed process is.</summary>
    private static async Task DieAsync(TcpListener listener, bool withReset)
    {
        using var connection = await listener.AcceptSocketAsync();
        await connection.SendAsync(Settings);
        await connection.ReceiveAsync(new byte[4096]);
        connection.LingerState = new LingerOption(withReset, 0);
    }
}

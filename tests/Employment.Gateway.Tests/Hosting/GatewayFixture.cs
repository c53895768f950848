using Xunit;

namespace Employment.Gateway.Tests.Hosting;

/// <summary>One gateway before one backend, for a class of tests.</summary>
public sealed class GatewayFixture : IAsyncLifetime
{
    internal EchoBackend Backend { get; private set; } = null!;

    internal GatewayHost Gateway { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Backend = await EchoBackend.StartAsync();
        Gateway = await GatewayHost.StartAsync([Backend.Address]);
    }

    public async ValueTask DisposeAsync()
    {
        await Gateway.DisposeAsync();
        await Backend.DisposeAsync();
    }
}

using Xunit;

namespace Employment.StartupLoans.Tests.Hosts;

/// <summary>One service for the tests of a class.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    internal LoansHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await LoansHost.StartAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

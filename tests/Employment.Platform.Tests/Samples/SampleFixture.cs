using Xunit;

namespace Employment.Platform.Tests.Samples;

/// <summary>One sample service without a database for the tests of a class.</summary>
public sealed class SampleFixture : IAsyncLifetime
{
    internal SampleHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Host = await SampleHost.StartAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

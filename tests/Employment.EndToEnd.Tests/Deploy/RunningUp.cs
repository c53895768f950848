using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>Tests of a ./deploy/up that runs and goes on running.</summary>
[CollectionDefinition(Name)]
public sealed class RunningUpTests : ICollectionFixture<RunningUp>
{
    public const string Name = "running up";
}

/// <summary>A ./deploy/up that is ready.</summary>
public sealed class RunningUp : IAsyncLifetime
{
    private readonly UpSettings settings = new();

    internal UpRun Run { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Run = await UpRun.StartReadyAsync(settings, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        if (Run is not null)
        {
            await Run.DisposeAsync();
        }

        settings.Dispose();
    }
}

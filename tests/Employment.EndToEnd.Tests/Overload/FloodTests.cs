using Employment.Testing.Overload;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Overload;

/// <summary>Frames and requests as fast as a connection takes them.</summary>
[Collection(nameof(OverloadSystem))]
public sealed class FloodTests(OverloadSystem system)
{
    // The service trusts those that reach it, so that one connection may go on.
    private const int ToTheGateway = 2;
    private const int ToTheService = 1;

    private static int attackers;

    // Each flood is another client: one that was cut off is barred for a while.
    private readonly string attacker = $"127.0.3.{Interlocked.Increment(ref attackers)}";

    public static TheoryData<string> Kinds => [.. FloodKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Frames_WithoutPause_HoldNobodyUp(string name)
    {
        var kind = FloodKind.All.Single(kind => kind.Name == name);
        return system.OthersAreAnsweredDuringAsync(
            async stop => (await FloodAsync(system.Gateway.GrpcUrl, kind, ToTheGateway, stop)).ShouldBeGreaterThan(0, "connections closed"),
            stop => FloodAsync(system.Policies.GrpcUrl, kind, ToTheService, stop));
    }

    [Fact]
    public Task Requests_OverHttp11WithoutPause_HoldNobodyUp()
    {
        var request = "GET /v1/measures?region=410802 HTTP/1.1\r\nHost: x\r\n\r\n"u8.ToArray();
        return system.OthersAreAnsweredDuringAsync(stop => FloodAsync(system.Gateway.HttpUrl, new FloodKind("", [], _ => request), ToTheGateway, stop));
    }

    /// <summary>How many connections the server closed.</summary>
    private async Task<int> FloodAsync(Uri target, FloodKind kind, int connections, CancellationToken stop)
    {
        var flood = new Flood(target, attacker, kind.Opening, kind.Next);
        await flood.RunAsync(connections, stop);
        TestContext.Current.TestOutputHelper?.WriteLine($"{target}: {flood.Sent / 1024} KiB sent, {flood.Closed} connections closed");
        return flood.Closed;
    }
}

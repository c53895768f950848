using Employment.Testing.Overload;
using Xunit;
using static Employment.Testing.Overload.Http2Frames;

namespace Employment.EndToEnd.Tests.Overload;

/// <summary>Frames as fast as a connection takes them, which ask much of the server and little of the client.</summary>
[Collection(nameof(OverloadSystem))]
public sealed class FloodTests(OverloadSystem system)
{
    private const int Connections = 4;
    private const int FramesAtOnce = 50;

    [Fact]
    public Task Resets_OfStreamsJustBegun_HoldNobodyUp() => FloodAsync(Opening, round => [.. Frames(i =>
    {
        var stream = (((round * FramesAtOnce) + i) * 2) + 1;
        return [.. GrpcCall(stream, OverloadSystem.Evaluate), .. Reset(stream)];
    })]);

    [Fact]
    public Task Resets_OfStreamsWithARequest_HoldNobodyUp() => FloodAsync(Opening, round => [.. Frames(i =>
    {
        var stream = (((round * FramesAtOnce) + i) * 2) + 1;
        return [.. GrpcCall(stream, OverloadSystem.Evaluate), .. Message(stream, "\n\u0006410802"u8, EndStream), .. Reset(stream)];
    })]);

    [Fact]
    public Task Continuations_WithoutEnd_HoldNobodyUp() => FloodAsync(
        [.. Opening, .. GrpcCall(1, OverloadSystem.Evaluate, flags: 0)], _ => [.. Frames(_ => Frame(FrameType.Continuation, 0, 1, Header("a", "b")))]);

    [Fact]
    public Task Continuations_Empty_HoldNobodyUp() => FloodAsync(
        [.. Opening, .. GrpcCall(1, OverloadSystem.Evaluate, flags: 0)], _ => [.. Frames(_ => Frame(FrameType.Continuation, 0, 1, []))]);

    [Fact]
    public Task Pings_HoldNobodyUp() => FloodAsync(Opening, _ => [.. Frames(_ => Frame(FrameType.Ping, 0, 0, new byte[8]))]);

    [Fact]
    public Task Settings_HoldNobodyUp() => FloodAsync(Opening, _ => [.. Frames(_ => Frame(FrameType.Settings, 0, 0, []))]);

    [Fact]
    public Task Data_Empty_HoldsNobodyUp() => FloodAsync(
        [.. Opening, .. GrpcCall(1, OverloadSystem.Evaluate)], _ => [.. Frames(_ => Frame(FrameType.Data, 0, 1, []))]);

    [Fact]
    public Task Windows_OpenedByOneByte_HoldNobodyUp() => FloodAsync(Opening, _ => [.. Frames(_ => WindowUpdate(0, 1))]);

    [Fact]
    public Task Requests_OverHttp11WithoutPause_HoldNobodyUp() => system.OthersAreAnsweredDuringAsync(
        stop => new Flood(system.Gateway.HttpUrl, [], _ => [.. Enumerable.Repeat("GET /v1/measures?region=410802 HTTP/1.1\r\nHost: x\r\n\r\n"u8.ToArray(), FramesAtOnce).SelectMany(one => one)])
            .RunAsync(Connections, stop));

    private Task FloodAsync(byte[] opening, Func<int, byte[]> next) => system.OthersAreAnsweredDuringAsync(
        stop => FloodAsync(system.Gateway.GrpcUrl, opening, next, stop),
        stop => FloodAsync(system.Policies.GrpcUrl, opening, next, stop));

    private static async Task FloodAsync(Uri target, byte[] opening, Func<int, byte[]> next, CancellationToken stop)
    {
        var flood = new Flood(target, opening, next);
        await flood.RunAsync(Connections, stop);
        TestContext.Current.TestOutputHelper?.WriteLine($"{target}: {flood.Sent / 1024} KiB sent, {flood.Closed} connections closed");
    }

    private static IEnumerable<byte> Frames(Func<int, byte[]> frame) => Enumerable.Range(0, FramesAtOnce).SelectMany(frame);
}

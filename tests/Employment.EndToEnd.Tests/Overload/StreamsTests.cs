using Employment.Testing.Overload;
using Shouldly;
using Xunit;
using static Employment.Testing.Overload.Http2Frames;

namespace Employment.EndToEnd.Tests.Overload;

/// <summary>More calls on one connection than it may have.</summary>
[Collection(nameof(OverloadSystem))]
public sealed class StreamsTests(OverloadSystem system)
{
    private const int Allowed = 256;
    private const int AllowedByGateway = 200;
    private const int TooMany = 40;
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(5);

    [Fact]
    public Task Streams_BeyondTheLimitOfAConnection_AreRefusedOneByOne() => system.OthersAreAnsweredDuringAsync(async () =>
    {
        using var connection = await RawConnection.OpenHttp2Async(system.Policies.GrpcUrl, "127.0.4.3");
        connection.TrySend(Begin(Allowed + TooMany));
        for (var refused = 0; refused < TooMany;)
        {
            refused += await NextAsync(connection, FrameType.ResetStream) is { Payload: [.., RefusedStream] } ? 1 : 0;
        }

        await StaysUsableAsync(connection);
    });

    [Fact]
    public Task Calls_BeyondTheLimitOfAClient_AreRefusedWithAReason() => system.OthersAreAnsweredDuringAsync(async () =>
    {
        using var connection = await RawConnection.OpenHttp2Async(system.Gateway.GrpcUrl, "127.0.4.4");
        connection.TrySend(Begin(AllowedByGateway + TooMany));
        for (var refused = 0; refused < TooMany; refused++)
        {
            // Status and reason stand in the headers; a second time HPACK only refers to them.
            var answer = await NextAsync(connection, FrameType.Headers);
            (answer.Flags & EndStream).ShouldBe(EndStream);
            (refused > 0 || answer.Payload.AsSpan().IndexOf("under%20way"u8) > 0).ShouldBeTrue(System.Text.Encoding.Latin1.GetString(answer.Payload));
        }

        await StaysUsableAsync(connection);
    });

    private static byte[] Begin(int streams) => [.. Enumerable.Range(0, streams).SelectMany(i => GrpcCall((i * 2) + 1, OverloadSystem.Evaluate))];

    /// <summary>The first call gets its answer when its request is sent.</summary>
    private static async Task StaysUsableAsync(RawConnection connection)
    {
        connection.TrySend(Message(1, "\n\u0006410802"u8, EndStream));
        var answer = await NextAsync(connection, FrameType.Data);
        answer.Stream.ShouldBe(1);
        answer.Payload.Length.ShouldBeGreaterThan(5);
    }

    private static async Task<Http2Frame> NextAsync(RawConnection connection, FrameType type)
    {
        using var late = new CancellationTokenSource(Within);
        while (await connection.ReadFrameAsync(late.Token) is { } frame)
        {
            if (frame.Type == type)
            {
                return frame;
            }
        }

        throw new InvalidOperationException("The connection was closed.");
    }
}

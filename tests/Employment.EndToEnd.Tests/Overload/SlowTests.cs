using System.Diagnostics;
using System.Text;
using Employment.Testing.Overload;
using Shouldly;
using Xunit;
using static Employment.Testing.Overload.Http2Frames;

namespace Employment.EndToEnd.Tests.Overload;

/// <summary>Requests that come byte by byte: they are cut off in a stated time, however many there are.</summary>
[Collection(nameof(OverloadSystem))]
public sealed class SlowTests(OverloadSystem system)
{
    private const string Attacker = "127.0.4.1";
    private const int Many = 100;

    [Fact]
    public Task Bodies_ByteByByte_AreCutOff() => system.OthersAreAnsweredDuringAsync(() => Task.WhenAll(
    [
        .. Times(Many, () => BodyAsync(system.Gateway.GrpcUrl, OverloadSystem.GatewayGrace)),
        .. Times(Many, () => RestAsync("POST /v1/entitlements:evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{", OverloadSystem.GatewayGrace)),
        .. Times(Many / 4, () => BodyAsync(system.Policies.GrpcUrl, OverloadSystem.ServiceGrace)),
    ]));

    [Fact]
    public Task Headers_ByteByByte_AreCutOff() => system.OthersAreAnsweredDuringAsync(() => Task.WhenAll(
    [
        .. Times(Many, () => HeadersAsync(system.Gateway.GrpcUrl)),
        .. Times(Many, () => HeadersAsync(system.Policies.GrpcUrl)),
        .. Times(Many, () => RestAsync("GET / HTTP/1.1\r\nX-", OverloadSystem.HeaderTime)),
    ]));

    /// <summary>The call is ended; the connection may stay for others.</summary>
    private static async Task BodyAsync(Uri target, TimeSpan grace)
    {
        using var connection = await RawConnection.OpenHttp2Async(target, Attacker);
        connection.TrySend(GrpcCall(1, OverloadSystem.Evaluate));
        await EndsInTimeAsync(connection, () => connection.TrySend(Frame(FrameType.Data, 0, 1, [0])), IsEndOfCallAsync(connection), grace);
    }

    private static async Task HeadersAsync(Uri target)
    {
        using var connection = await RawConnection.OpenHttp2Async(target, Attacker);
        connection.TrySend(GrpcCall(1, OverloadSystem.Evaluate, flags: 0));
        await EndsInTimeAsync(connection, () => connection.TrySend(Frame(FrameType.Continuation, 0, 1, Header("a", "b"))), connection.ReadToEndAsync(), OverloadSystem.HeaderTime);
    }

    private async Task RestAsync(string beginning, TimeSpan time)
    {
        using var connection = await RawConnection.OpenAsync(system.Gateway.HttpUrl, Attacker);
        connection.TrySend(Encoding.ASCII.GetBytes(beginning));
        await EndsInTimeAsync(connection, () => connection.TrySend("a"u8), connection.ReadToEndAsync(), time);
    }

    private static async Task EndsInTimeAsync(RawConnection connection, Func<bool> trickle, Task ended, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        while (!ended.IsCompleted && Stopwatch.GetElapsedTime(start) < time + OverloadSystem.Slack)
        {
            trickle();
            await Task.WhenAny(ended, Task.Delay(TimeSpan.FromMilliseconds(500)));
        }

        ended.IsCompleted.ShouldBeTrue("it was not cut off");
        connection.Dispose();
    }

    /// <summary>Completes when the server ends the call or the connection.</summary>
    private static async Task IsEndOfCallAsync(RawConnection connection)
    {
        while (await connection.ReadFrameAsync() is { } frame)
        {
            var isAnswered = frame.Type is FrameType.Headers or FrameType.Data && (frame.Flags & EndStream) != 0;
            if (frame.Type is FrameType.ResetStream or FrameType.GoAway || isAnswered)
            {
                return;
            }
        }
    }

    private static IEnumerable<Task> Times(int count, Func<Task> start) => Enumerable.Range(0, count).Select(_ => start());
}

using System.Text;
using Employment.Testing.Overload;
using Shouldly;
using Xunit;
using static Employment.Testing.Overload.Http2Frames;

namespace Employment.EndToEnd.Tests.Overload;

/// <summary>Headers that are too large, too many, or small only until they are unpacked.</summary>
[Collection(nameof(OverloadSystem))]
public sealed class HeaderTests(OverloadSystem system)
{
    private const string Attacker = "127.0.4.5";
    private const int AtOnce = 4;
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(10);

    /// <summary>One remembered header of 4,000 bytes, then named 2,000 times by one byte each: 8 MB out of 6 KB.</summary>
    [Fact]
    public Task Headers_FewBytesUnpackedToMillions_AreRefused() => RefusedAsync(
        [.. GrpcHeaders(OverloadSystem.Evaluate), .. RememberedHeader("bomb", new string('x', 4000)), .. Enumerable.Repeat((byte)(0x80 | 62), 2000)]);

    [Fact]
    public Task Headers_Thousands_AreRefused() => RefusedAsync(
        [.. GrpcHeaders(OverloadSystem.Evaluate), .. Enumerable.Range(0, 1500).SelectMany(i => Header($"h{i}", ""))]);

    [Fact]
    public Task Headers_OneOfAMillionBytes_IsRefused() => RefusedAsync(
        [.. GrpcHeaders(OverloadSystem.Evaluate), .. Header("long", new string('x', 1_000_000))]);

    [Fact]
    public Task Headers_OverHttp11TooLarge_AreRefused() => system.OthersAreAnsweredDuringManyAsync([.. Enumerable.Range(0, AtOnce).Select(i => new Func<Task>(async () =>
    {
        using var connection = await RawConnection.OpenAsync(system.Gateway.HttpUrl, Attacker);
        var headers = i % 2 == 0 ? string.Concat(Enumerable.Range(0, 1000).Select(n => $"h{n}: 1\r\n")) : $"h: {new string('x', 1_000_000)}\r\n";
        var buffer = new byte[1024];
        connection.TrySend(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: x\r\n" + headers));
        var count = await connection.ReadAsync(buffer);
        (count == 0 || Encoding.ASCII.GetString(buffer, 0, count).StartsWith("HTTP/1.1 431 ", StringComparison.Ordinal)).ShouldBeTrue();
    }))]);

    private Task RefusedAsync(byte[] block) => system.OthersAreAnsweredDuringManyAsync([.. Enumerable.Range(0, AtOnce).SelectMany(
        _ => new Func<Task>[] { () => RefusedAsync(system.Gateway.GrpcUrl, block), () => RefusedAsync(system.Policies.GrpcUrl, block) })]);

    /// <summary>The stream or the connection is ended, or the call is answered with 431.</summary>
    private static async Task RefusedAsync(Uri target, byte[] block)
    {
        using var connection = await RawConnection.OpenHttp2Async(target, Attacker);
        connection.TrySend(Frames(block));
        using var late = new CancellationTokenSource(Within);
        while (await connection.ReadFrameAsync(late.Token) is { } frame)
        {
            frame.Type.ShouldNotBe(FrameType.Data, "the call was answered");
            var is431 = frame.Type == FrameType.Headers && frame.Payload.AsSpan().IndexOf("431"u8) >= 0;
            if (frame.Type is FrameType.ResetStream or FrameType.GoAway || is431)
            {
                return;
            }
        }
    }

    /// <summary>HEADERS and as many CONTINUATIONs as it takes: a frame may have 16 KiB.</summary>
    private static byte[] Frames(byte[] block)
    {
        var parts = block.Chunk(16 * 1024).ToArray();
        return [.. parts.SelectMany((part, i) => Frame(
            i == 0 ? FrameType.Headers : FrameType.Continuation,
            (byte)((i == 0 ? EndStream : 0) | (i == parts.Length - 1 ? EndHeaders : 0)),
            1,
            part))];
    }
}

using System.Text;
using Employment.Platform.Hosting;
using Employment.Platform.Tests.Samples;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Hosting;

/// <summary>Frames are counted wherever the reads cut them.</summary>
public sealed class Http2WasteTests
{
    private const int PerSecond = 10;
    private static readonly byte[] Ping = [0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
    private static readonly byte[] EmptyData = [0, 0, 0, 0, 0, 0, 0, 0, 1];
    private static readonly byte[] EmptyLastData = [0, 0, 0, 0, 1, 0, 0, 0, 1];
    private static readonly byte[] Data = [0, 0, 1, 0, 0, 0, 0, 0, 1, 7];

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    public void Frames_ThatCarryNothing_AreTooManyAtLast(int step)
    {
        var waste = Begun();
        Follow(waste, Many(Ping, 2 * PerSecond), step);
        waste.IsTooMuch.ShouldBeFalse();
        Follow(waste, EmptyData, step);
        waste.IsTooMuch.ShouldBeTrue();
    }

    [Fact]
    public void Frames_ThatCarrySomething_AreNeverTooMany()
    {
        var waste = Begun();
        Follow(waste, [.. Many(Data, 1000), .. Many(EmptyLastData, 1000)], 100);
        waste.IsTooMuch.ShouldBeFalse();
    }

    [Fact]
    public void Frames_OverALongTime_AreAllowedAgain()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        var waste = Begun(time);
        Follow(waste, Many(Ping, 2 * PerSecond), 100);
        time.Advance(TimeSpan.FromSeconds(1));
        Follow(waste, Many(Ping, PerSecond), 100);
        waste.IsTooMuch.ShouldBeFalse();
        Follow(waste, Many(Ping, 2), 100);
        waste.IsTooMuch.ShouldBeTrue();
    }

    private static Http2Waste Begun(TimeProvider? time = null)
    {
        var waste = new Http2Waste(PerSecond, time ?? new ManualTime(DateTimeOffset.UnixEpoch));
        waste.Follow(Encoding.ASCII.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
        return waste;
    }

    private static byte[] Many(byte[] frame, int count) => [.. Enumerable.Repeat(frame, count).SelectMany(one => one)];

    private static void Follow(Http2Waste waste, byte[] bytes, int step)
    {
        foreach (var part in bytes.Chunk(step))
        {
            waste.Follow(part);
        }
    }
}

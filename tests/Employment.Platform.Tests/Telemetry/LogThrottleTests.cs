using Employment.Platform.Telemetry;
using Employment.Platform.Tests.Samples;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Telemetry;

public sealed class LogThrottleTests
{
    [Fact]
    public void Lines_OfOneKind_AreLeftOutAndCounted()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        var throttle = new LogThrottle(time);

        Enumerable.Range(0, LogThrottle.Lines + 5).Count(_ => throttle.Admits("a", 1, out var _)).ShouldBe(LogThrottle.Lines);
        throttle.Admits("a", 2, out _).ShouldBeTrue();
        throttle.Admits("b", 1, out _).ShouldBeTrue();

        time.Advance(LogThrottle.Period);
        throttle.Admits("a", 1, out var leftOut).ShouldBeTrue();
        leftOut.ShouldBe(5);
        throttle.Admits("a", 1, out leftOut).ShouldBeTrue();
        leftOut.ShouldBe(0);
    }
}

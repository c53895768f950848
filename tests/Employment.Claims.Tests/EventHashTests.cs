using Employment.Claims.Records;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

public sealed class EventHashTests
{
    private static readonly HashedEvent Event = new(
        Guid.Parse("0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10"), 2, "ACCEPTED", "ACCEPTED", "clerk",
        new DateTimeOffset(2024, 7, 1, 8, 0, 0, TimeSpan.Zero), new DateOnly(2024, 7, 1), "", new byte[] { 1, 2, 3 });

    [Fact]
    public void Hash_OfAnyChangedField_IsAnother()
    {
        HashedEvent[] changed =
        [
            Event with { Claim = Guid.Empty }, Event with { Position = 3 }, Event with { What = "REVIEWED" }, Event with { State = "REVIEWED" }, Event with { By = "clerk2" },
            Event with { At = Event.At.AddMicroseconds(1) }, Event with { On = Event.On.AddDays(1) }, Event with { Why = "x" }, Event with { Content = new byte[] { 1, 2, 4 } },
            Event with { Decision = [] }, Event with { Decision = [1] },
            Event with { What = "ACCEPTEDA", State = "CCEPTED" },
        ];
        changed.Select(one => Convert.ToHexString(one.Hash([9]))).Append(Convert.ToHexString(Event.Hash([9]))).Append(Convert.ToHexString(Event.Hash([8])))
            .Distinct(StringComparer.Ordinal).Count().ShouldBe(changed.Length + 2);
    }

    [Fact]
    public void Hash_OfTheSame_IsTheSameForEver() =>
        Event.Hash([]).ShouldBe(Event.Hash([]));
}

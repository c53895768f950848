using Employment.Platform.Data;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Data;

/// <summary>The moment that stands in a UUID of version 7.</summary>
public sealed class UuidTimeTests
{
    [Theory]
    [InlineData("2026-11-22T03:04:05.678Z")]
    [InlineData("1970-01-01T00:00:00.000Z")]
    public void MadeAt_VersionSeven_IsTheMoment(string at)
    {
        var moment = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);

        UuidTime.MadeAt(Guid.CreateVersion7(moment)).ShouldBe(moment);
    }

    [Fact]
    public void Text_OfAnEarlierOne_SortsBefore() => string.CompareOrdinal(
        Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddDays(1)).ToString(), Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddDays(2)).ToString()).ShouldBeLessThan(0);
}

using System.Globalization;
using Employment.StartupLoans.Answering;
using Shouldly;
using Xunit;

namespace Employment.StartupLoans.Tests;

public sealed class ValidityTests
{
    [Theory]
    [InlineData("2026-11-21T08:00:00.7Z", "2026-11-21", "2026-11-21", "2026-11-21T16:00:00Z")]
    [InlineData("2026-11-21T15:59:59Z", "2026-11-21", "2026-11-21", "2026-11-21T16:00:00Z")]
    [InlineData("2026-11-21T16:00:00Z", "2026-11-22", "2026-11-22", "2026-11-22T16:00:00Z")]
    [InlineData("2026-11-21T08:00:00.7Z", "2026-11-22", "2026-11-21", "2026-11-22T08:00:00Z")]
    [InlineData("2026-11-21T08:00:00Z", "2029-11-21", "2026-11-21", "2026-11-22T08:00:00Z")]
    [InlineData("2026-11-21T08:00:00Z", "2024-07-01", "2024-07-01", "2026-11-21T16:00:00Z")]
    [InlineData("2026-11-21T08:00:00Z", "2024-07-02", "2024-07-01", "2026-11-22T08:00:00Z")]
    public void Until_ConsentAndADay_TheEarlierToTheSecond(string now, string consentEnds, string today, string until) => Validity.Until(
            DateTimeOffset.Parse(now, CultureInfo.InvariantCulture),
            DateOnly.Parse(consentEnds, CultureInfo.InvariantCulture),
            DateOnly.Parse(today, CultureInfo.InvariantCulture))
        .ShouldBe(DateTimeOffset.Parse(until, CultureInfo.InvariantCulture));
}

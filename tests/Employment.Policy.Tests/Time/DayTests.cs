using System.Globalization;
using Employment.Policy.Time;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Time;

/// <summary>The packed calendar against the calendar of the framework.</summary>
public sealed class DayTests
{
    private const int Rounds = 100_000;

    private readonly Random random = new(1259);

    [Theory]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2023-08-31", 1, "2023-09-30")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("2022-07-01", 24, "2024-07-01")]
    [InlineData("2023-12-31", 2, "2024-02-29")]
    [InlineData("2024-03-31", -1, "2024-02-29")]
    [InlineData("2024-01-15", -1, "2023-12-15")]
    public void AddMonths_FromALongerMonth_EndsOnTheLastDay(string from, int months, string expected) =>
        Given.DayOf(from).AddMonths(months).ToString().ShouldBe(expected);

    [Fact]
    public void Day_AnyDate_IsThatDate()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var date = AnyDate();
            var day = Day.From(date);
            (day.Year, day.Month, day.DayOfMonth).ShouldBe((date.Year, date.Month, date.Day));
            day.ToDateOnly().ShouldBe(date);
            day.Next().ToDateOnly().ShouldBe(date.AddDays(1));
            day.ToString().ShouldBe(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void AddMonths_AnyDate_AgreesWithTheFramework()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (date, months) = (AnyDate(), random.Next(-1000, 1000));
            Day.From(date).AddMonths(months).ToDateOnly().ShouldBe(date.AddMonths(months));
        }
    }

    [Fact]
    public void Order_AnyTwoDates_IsTheirs()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var first = AnyDate();
            var second = first.AddDays(random.Next(-40, 41));
            Day.From(first).CompareTo(Day.From(second)).ShouldBe(first.CompareTo(second));
            (Day.From(first) < Day.From(second)).ShouldBe(first < second);
            (Day.From(first) >= Day.From(second)).ShouldBe(first >= second);
        }
    }

    /// <summary>"Event + n months ≤ this day" by one addition.</summary>
    [Fact]
    public void PackedUpper_NearTheEndOfAPeriod_TellsWhetherItIsReached()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (from, months) = (AnyDate(), random.Next(0, 600));
            var on = from.AddMonths(months).AddDays(random.Next(-3, 4));
            var reached = Day.From(from).Packed + (months * Day.PerMonth) <= Day.From(on).PackedUpper;
            reached.ShouldBe(from.AddMonths(months) <= on, $"{from} + {months} months on {on}");
        }
    }

    /// <summary>"This day ≤ event + n months" by one addition.</summary>
    [Fact]
    public void Packed_NearTheEndOfAPeriod_TellsWhetherItLasts()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (from, months) = (AnyDate(), random.Next(0, 600));
            var on = from.AddMonths(months).AddDays(random.Next(-3, 4));
            var lasts = Day.From(from).Packed + (months * Day.PerMonth) >= Day.From(on).Packed;
            lasts.ShouldBe(on <= from.AddMonths(months), $"{from} + {months} months on {on}");
        }
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2199-12-31")]
    public void TryParse_CalendarDay_ReadsIt(string text) => Given.DayOf(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2023-04-31")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00-01")]
    [InlineData("2023-01-00")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("2023-1-01")]
    [InlineData("2023/01/01")]
    [InlineData("2023-01-01 ")]
    [InlineData("２０２３-01-01")]
    [InlineData("-023-01-01")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Day.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2023-01-01", "2023-12-31", "2023-12-31", "2024-01-31", true)]
    [InlineData("2023-01-01", "2023-12-31", "2024-01-01", null, false)]
    [InlineData("2023-01-01", null, "2030-01-01", null, true)]
    [InlineData("2023-06-01", null, "2022-01-01", "2023-05-31", false)]
    public void Overlaps_TwoPeriods_IncludesBothEnds(string from, string? to, string otherFrom, string? otherTo, bool expected)
    {
        var (one, other) = (Range(from, to), Range(otherFrom, otherTo));
        one.Overlaps(other).ShouldBe(expected);
        other.Overlaps(one).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void Contains_DayOfAPeriod_IncludesBothEnds(string day, bool expected) =>
        Range("2023-01-01", "2023-12-31").Contains(Given.DayOf(day)).ShouldBe(expected);

    private static DayRange Range(string from, string? to) => new(Given.DayOf(from), to is null ? null : Given.DayOf(to));

    // Half of the days are the first or last of a month, where the reckoning is hard.
    private DateOnly AnyDate()
    {
        var date = new DateOnly(1990, 1, 1).AddDays(random.Next(120 * 365));
        return random.Next(4) switch
        {
            0 => new DateOnly(date.Year, date.Month, 1),
            1 => new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month)),
            _ => date,
        };
    }
}

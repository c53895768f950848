using Employment.Claims.Procedure;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Errors;
using Employment.Policy.Loading;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Claims.Tests;

/// <summary>Working days around the October holiday of 2024: off from 1 to 7 October; worked on Sunday 29 September and Saturday 12 October.</summary>
public sealed class StepClockTests
{
    private static readonly StepClock Clock = new(CalendarReader.Read(new PolicyFile(
        "Calendar/working-days.yaml", File.ReadAllText(Path.Combine(SourceTree.Root, "services", "Policies", "Calendar", "working-days.yaml")))));

    [Theory]
    [InlineData("2024-09-26", 2, "2024-09-29")]
    [InlineData("2024-09-27", 2, "2024-09-30")]
    [InlineData("2024-09-28", 2, "2024-09-30")]
    [InlineData("2024-09-29", 2, "2024-10-08")]
    [InlineData("2024-09-30", 2, "2024-10-09")]
    [InlineData("2024-10-01", 2, "2024-10-09")]
    [InlineData("2024-10-10", 2, "2024-10-12")]
    [InlineData("2024-10-11", 2, "2024-10-14")]
    [InlineData("2024-10-11", 0, "2024-10-11")]
    public void Due_AroundTheHoliday_CountsWorkedDaysOnly(string from, int days, string due) =>
        Clock.Due(DateOnly.Parse(from, null), days).ShouldBe(DateOnly.Parse(due, null));

    [Fact]
    public void LastDay_InAYearWithoutHolidaysOnRecord_IsRefusedNamingTheYear()
    {
        Clock.LastDay(new DateOnly(2026, 12, 28), 3).ShouldBe(new DateOnly(2026, 12, 31));
        var refusal = Should.Throw<RefusedException>(() => Clock.LastDay(new DateOnly(2026, 12, 28), 4)).Refusal;
        refusal.Reason.ShouldBe("HOLIDAYS_NOT_ON_RECORD");
        refusal.Message.ShouldContain("2027");
    }

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-04", true)]
    [InlineData("2021-12-31", true)]
    public void IsProvisional_OfADay_IsWhetherItsYearIsOnRecord(string day, bool isProvisional) => Clock.IsProvisional(DateOnly.Parse(day, null)).ShouldBe(isProvisional);

    [Theory]
    [InlineData("2024-09-30", "2024-10-08", 1)]
    [InlineData("2024-09-28", "2024-09-29", 1)]
    [InlineData("2024-10-08", "2024-10-08", 0)]
    [InlineData("2024-10-09", "2024-10-08", 0)]
    public void Left_WhenTheClockStops_CountsTheDaysToCome(string today, string due, int left) =>
        Clock.Left(DateOnly.Parse(today, null), DateOnly.Parse(due, null)).ShouldBe(left);

    [Theory]
    [InlineData("2024-10-09", "2024-09-30", Urgency.Types.Kind.Green)]
    [InlineData("2024-10-08", "2024-09-30", Urgency.Types.Kind.Amber)]
    [InlineData("2024-10-08", "2024-10-05", Urgency.Types.Kind.Amber)]
    [InlineData("2024-10-08", "2024-10-08", Urgency.Types.Kind.Amber)]
    [InlineData("2024-10-08", "2024-10-09", Urgency.Types.Kind.Red)]
    public void Urgency_OfADueDay_TurnsAmberAWorkingDayBefore(string due, string today, Urgency.Types.Kind urgency) =>
        Clock.UrgencyOf(DateOnly.Parse(due, null), DateOnly.Parse(today, null)).ShouldBe(urgency);
}

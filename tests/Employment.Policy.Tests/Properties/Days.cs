using Employment.Policy.Time;

namespace Employment.Policy.Tests.Properties;

/// <summary>Days reckoned by the calendar of the framework.</summary>
internal static class Days
{
    public static Day Before(this Day day) => Day.From(day.ToDateOnly().AddDays(-1));
}

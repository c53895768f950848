namespace Employment.Policy.Time;

/// <summary>
/// Working days (工作日): Monday to Friday but for the holidays of the State Council's yearly arrangement, and the weekend days worked for them. A
/// year whose arrangement is not on record counts Mondays to Fridays, and what is counted through it is provisional (<see cref="Knows"/>).
/// </summary>
/// <param name="holidays">Weekdays off.</param>
/// <param name="makeUps">Weekend days worked.</param>
/// <param name="years">Years whose arrangement is on record.</param>
public sealed class WorkingCalendar(IReadOnlySet<DateOnly> holidays, IReadOnlySet<DateOnly> makeUps, IReadOnlySet<int> years)
{
    /// <summary>Whether the holidays of a day's year are on record.</summary>
    public bool Knows(DateOnly day) => years.Contains(day.Year);

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorked(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        ? makeUps.Contains(day)
        : !holidays.Contains(day);

    /// <summary>The day on which a period of working days ends; the day it begins with does not count.</summary>
    /// <param name="from">Day of the event.</param>
    /// <param name="days">Working days, not negative.</param>
    public DateOnly After(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = from;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Working days after one day up to another, which counts; 0 where the other is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var days = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            days += IsWorked(day) ? 1 : 0;
        }

        return days;
    }
}

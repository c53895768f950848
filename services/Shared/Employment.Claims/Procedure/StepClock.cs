using Employment.Contracts.Claims.V1;
using Employment.Policy.Time;

namespace Employment.Claims.Procedure;

/// <summary>When the steps of a claim are due, in working days.</summary>
/// <param name="calendar">The working days.</param>
public sealed class StepClock(WorkingCalendar calendar)
{
    /// <summary>The last day of a step of so many working days; the day it begins does not count.</summary>
    public DateOnly Due(DateOnly from, int workingDays) => calendar.After(from, workingDays);

    /// <summary>Working days left when the clock is stopped; 0 once it is overdue.</summary>
    public int Left(DateOnly today, DateOnly due) => calendar.Between(today, due);

    /// <summary>How near the due day is: red when it has passed, amber when it is today or the next working day.</summary>
    public Urgency.Types.Kind UrgencyOf(DateOnly? due, DateOnly today) => due switch
    {
        null => Urgency.Types.Kind.Unspecified,
        { } day when today > day => Urgency.Types.Kind.Red,
        { } day when calendar.After(today, 1) >= day => Urgency.Types.Kind.Amber,
        _ => Urgency.Types.Kind.Green,
    };
}
